import type { Deur } from '../../inbound.ts';
import type { Bijstelling } from '../verhaal.ts';
import * as agenda from './agenda.ts';
import * as beoordelen from './beoordelen.ts';
import * as datum from './datum-kiezen.ts';
import * as deur from './deur.ts';
import * as goedkeuren from './goedkeuren.ts';
import * as reageren from './reageren.ts';
import * as word from './uit-word.ts';

/** What happens between the meetings, all the way round: dates, calendars, drafts, reactions and what became of them. */
export const kring = (mail: Deur): Bijstelling => ({
  erbij: {
    'en een team': [
      ['de raad heeft reces', datum.noteerReces],
      ['een avond heeft begeleiders en een aantal plaatsen', datum.kiesOpzet],
      ['wie erbij moet zijn, kiest mee over de datum', datum.peil],
    ],
    'de uitnodiging gaat vanzelf': [
      ['agenda’s antwoorden, en dat staat op de lijst', agenda.antwoordUitAgendas(mail)],
      ['het bureau volgt de bijeenkomsten in de eigen agenda', agenda.volgtDeAgenda],
    ],
    'en bevestigd': [
      ['een gevaarlijk bestand laat niets achter', word.weigerVreemdeBestanden],
      ['de visie komt terug uit Word', word.werkVerderInWord],
      ['een document begint met het sjabloon', word.beginMetSjabloon],
    ],
    'wie er niet was krijgt het concept': [
      ['een wethouder reageert op een alinea', reageren.reageertPerAlinea],
      ['en antwoordt ook op de mail zelf', reageren.reageertPerMail(mail)],
    ],
    'en een terugkoppeling': [['ieder leest wat er van elke opmerking werd', beoordelen.leestWatErVanWerd]],
    'bijeenkomst 2 met de visie': [['aan de deur worden mensen afgestreept', deur.streepAf]],
    afgerond: [
      ['de certificaten worden uitgereikt', deur.reikCertificatenUit],
      ['elke maandag kwam het overzicht van de week', deur.leestDeWeek],
    ],
  },
  inPlaatsVan: {
    'save the date': goedkeuren.kondigAanNaGoedkeuring,
    'elke reactie krijgt een oordeel': beoordelen.beoordeel,
  },
});
