import { MailButton, MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../../brief/brief.ts';
import { metHoofdletter, wanneer } from '../../brief/woorden.ts';
import { Data, Wanneer } from '../feiten.tsx';

const hoeveel = ({ onderdelen }: Brief): string =>
  onderdelen.length > 1 ? 'Uw reflectiemomenten staan vast' : 'Een nieuwe afspraak voor u';

export const momenten: Sjabloon = {
  titel: 'De data voor de burgemeester',
  onderwerp: hoeveel,
  kort: () => 'Zet u ze in de agenda?',
  inhoud: (brief) => (
    <>
      <MailText>Dit hebben wij met u afgesproken. De tijd is voor u: houdt u die vrij?</MailText>
      <Data {...brief} />
      <MailText>
        U krijgt voor elke datum een afspraak voor uw agenda. Een paar dagen van tevoren hoort u nog één keer
        van ons. Op de dagen zelf mailen wij u niet.
      </MailText>
    </>
  ),
};

export const data: Sjabloon = {
  titel: 'De data voor het secretariaat',
  link: 'griffie',
  onderwerp: () => 'Voor de agenda van de burgemeester',
  kort: () => 'Wilt u deze tijd vrijhouden?',
  inhoud: (brief) => (
    <>
      <MailText>
        Wilt u deze data vrijhouden in de agenda van de burgemeester? Het liefst zonder iets vlak ervoor of
        erna.
      </MailText>
      <Data {...brief} />
      <MailText>
        U krijgt voor elke datum een afspraak voor de agenda. Waar de gesprekken over gaan, blijft tussen de
        burgemeester en de begeleider. Daarom leest u hier alleen de data.
      </MailText>
      <MailButton href={brief.link}>Bekijk alle data</MailButton>
    </>
  ),
};

const zitting = ({ blad, onderdelen }: Brief): string =>
  blad.zittingen.find(({ onderdeel }) => onderdeel === onderdelen[0])?.naam ?? 'uw reflectiemoment';

export const vooraf: Sjabloon = {
  titel: 'Bericht vóór een reflectiemoment',
  onderwerp: (brief) => `Binnenkort: ${zitting(brief)}`,
  kort: (brief) => {
    const dag = bijeenkomstVan(brief);
    return dag ? wanneer(dag) : 'De datum volgt nog';
  },
  inhoud: (brief) => (
    <>
      <MailText>
        {metHoofdletter(zitting(brief))} komt eraan. We werken met uw eigen ervaringen en met zaken uit de
        actualiteit. Is er iets dat u wilt meenemen? Denk daar vast over na; opsturen hoeft niet.
      </MailText>
      <Wanneer brief={brief} />
      <MailText>Op de dag zelf mailen wij u niet. De dag is voor u.</MailText>
    </>
  ),
};
