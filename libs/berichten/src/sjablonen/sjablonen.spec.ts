import { eenDeelnemer, eenMailbron, eenMedewerker, eenOpsteller } from '../testing/mailbron.fixture.ts';
import type { Mailbron } from '../brief/mailbron.ts';
import { schrijfInloglink } from './inloglink.tsx';
import { SJABLONEN, ontbrekendeSjablonen, sjabloonTitel, type ALGEMENE_SJABLONEN } from './register.ts';

const EERSTE = 'donderdag 14 januari 2027, 17.00 – 22.00 uur';
const TWEEDE = 'donderdag 4 maart 2027, 17.00 – 22.00 uur';
const LINK = 'https://leergang.example/persoonlijke-link';

interface Verwacht {
  readonly onderdelen: readonly string[];
  readonly onderwerp: string;
  readonly zegt: readonly string[];
}

/** Mails of one programme are tested in its own folder, with its own words. */
const VERWACHT: Readonly<Record<keyof typeof ALGEMENE_SJABLONEN, Verwacht>> = {
  'save-the-date': {
    onderdelen: ['bijeenkomst1', 'bijeenkomst2'],
    onderwerp: 'Houdt u deze avonden vrij?',
    zegt: [EERSTE, TWEEDE, 'Verdiepingsslag Overheidsparticipatie', 'De Raadzaal'],
  },
  uitnodiging: {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Uitnodiging voor de eerste bijeenkomst',
    zegt: [EERSTE, 'De Raadzaal, Markt 1', 'agenda', 'Ingang aan de achterkant'],
  },
  'uitnodiging-met-visie': {
    onderdelen: ['bijeenkomst2'],
    onderwerp: 'Uitnodiging voor de tweede bijeenkomst',
    zegt: [TWEEDE, 'versie 0.1', 'Inwoners krijgen ruimte', 'agenda'],
  },
  'praktische-informatie': {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Praktische informatie over de eerste bijeenkomst',
    zegt: [EERSTE, 'De Raadzaal', 'Groep 2, met K. Post', '18.00 – 18.30 uur: Pauze. Soep en broodjes'],
  },
  'bedankt-globale-visie': {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Bedankt voor uw komst: dit is de globale visie',
    zegt: ['van donderdag 14 januari 2027', 'Wij staan open', TWEEDE],
  },
  'consultatie-concept': {
    onderdelen: ['consultatie'],
    onderwerp: 'Wat vindt u van ‘OverheidsParticipatie-visie’?',
    zegt: [
      'vrijdag 5 februari 2027, 23.59 uur',
      LINK,
      'Inwoners krijgen ruimte',
      'niets op te merken',
      'Alleen het bureau en de griffie lezen uw reactie',
    ],
  },
  'consultatie-herinnering': {
    onderdelen: ['consultatie'],
    onderwerp: 'Herinnering: wat vindt u van ‘OverheidsParticipatie-visie’?',
    zegt: ['vrijdag 5 februari 2027, 23.59 uur', LINK],
  },
  'terugkoppeling-reactie': {
    onderdelen: ['consultatie'],
    onderwerp: 'Wat we met uw reactie deden',
    zegt: ['Noem ook de wijkraden.', 'voor een deel overgenomen', 'Dat regelt de verordening.', LINK],
  },
  'ambities-ter-bespreking': {
    onderdelen: ['afspraken'],
    onderwerp: 'De ambities: bespreekt u ze in uw eigen kring?',
    zegt: ['versie 1.0', 'De raad wil vaker loslaten', 'Waterveen legt die afspraken zelf vast'],
  },
  'verzoek-afspraken': {
    onderdelen: ['afspraken'],
    onderwerp: 'Wilt u de afspraken vastleggen?',
    zegt: [`${LINK}/afspraken`, 'waar en wanneer'],
  },
  'training-uitnodiging': {
    onderdelen: ['dagdeel1', 'dagdeel2'],
    onderwerp: 'Uitnodiging voor de training',
    zegt: [
      'donderdag 8 april 2027',
      'donderdag 15 april 2027',
      'ongeveer 20 ambtenaren',
      'het besluit van de raad',
    ],
  },
  bevestigingsverzoek: {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Wilt u ‘Bijeenkomst 1’ bevestigen?',
    zegt: ['18 van de 24 mensen', 'versie 0.1', `${LINK}/bevestigen`, 'terugsturen met een reden'],
  },
  'bevestigingsverzoek-herinnering': {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Herinnering: wilt u ‘Bijeenkomst 1’ bevestigen?',
    zegt: ['nog niet gedaan', `${LINK}/bevestigen`],
  },
  teruggestuurd: {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Teruggestuurd: ‘Bijeenkomst 1’ van de gemeente Waterveen',
    zegt: ['M. de Boer', 'De zaal is te klein.'],
  },
  verzet: {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Nieuwe datum voor de eerste bijeenkomst',
    zegt: [EERSTE, 'De zaal is te klein.'],
  },
  afgelast: {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'De eerste bijeenkomst gaat niet door',
    zegt: [EERSTE, 'De zaal is te klein.', 'nieuwe datum'],
  },
  geannuleerd: {
    onderdelen: ['bijeenkomst1'],
    onderwerp: 'Het traject van de gemeente Waterveen stopt',
    zegt: ['De zaal is te klein.', 'Bedankt'],
  },
  afgerond: {
    onderdelen: ['training'],
    onderwerp: 'De gemeente Waterveen is klaar met de leergang',
    zegt: ['gedeelde OverheidsParticipatie-visie', LINK],
  },
  datumpeiling: {
    onderdelen: [],
    onderwerp: 'Welke datum past u voor de bijeenkomst?',
    zegt: [`${LINK}/datums`, 'Er staat nog niets vast'],
  },
  'datumpeiling-herinnering': {
    onderdelen: [],
    onderwerp: 'Herinnering: welke datum past u voor de bijeenkomst?',
    zegt: [`${LINK}/datums`, 'Wij hebben uw antwoord nog niet'],
  },
  'datumpeiling-ingetrokken': {
    onderdelen: [],
    onderwerp: 'U hoeft geen datum meer te kiezen voor de bijeenkomst',
    zegt: ['u hoeft niets meer te doen'],
  },
  agendapunt: {
    onderdelen: ['dagdeel2'],
    onderwerp: 'Voor uw agenda: het tweede dagdeel van de training',
    zegt: ['donderdag 15 april 2027'],
  },
  'agendapunt-vervalt': {
    onderdelen: ['dagdeel2'],
    onderwerp: 'Vervalt: het tweede dagdeel van de training',
    zegt: ['gaat niet door'],
  },
  'nieuwe-link-griffie': { onderdelen: [], onderwerp: 'Uw nieuwe link', zegt: [LINK] },
  'nieuwe-link-reactie': { onderdelen: [], onderwerp: 'Uw nieuwe link', zegt: [LINK] },
};

const glad = (tekst: string): string => tekst.replace(/\s+/g, ' ');
const alleenTekst = (html: string): string =>
  glad(
    html
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&'),
  ).replace(/ ([.,:])/g, '$1');
const NOOIT = /undefined|null|NaN|\[object|Invalid/;

describe.each(Object.entries(VERWACHT))('de mail %s', (sjabloon, { onderdelen, onderwerp, zegt }) => {
  const bron = eenMailbron();
  const opdracht = { sjabloon, onderdelen, bron, gebeurtenis: { reden: 'De zaal is te klein.' } };
  const mail = eenOpsteller().schrijf({ ...opdracht, aan: eenDeelnemer });

  it('zegt wat iemand moet weten, in beide versies', () => {
    expect(mail.onderwerp).toBe(onderwerp);
    expect(mail.html).toContain(`<title>${onderwerp}</title>`);
    for (const feit of zegt) {
      expect(glad(mail.tekst)).toContain(feit);
      expect(alleenTekst(mail.html) + mail.html).toContain(feit);
    }
  });

  it('groet, noemt de gemeente en zegt waarom iemand hem krijgt', () => {
    for (const versie of [glad(mail.tekst), alleenTekst(mail.html)]) {
      expect(versie).toContain('Beste M. de Boer,');
      expect(versie).toContain('omdat u als griffier meedoet aan de Verdiepingsslag Overheidsparticipatie');
      expect(versie).toContain('Gemeente Waterveen');
      expect(versie).toContain('a.devries@bureau.example');
    }
  });

  it('laat niets leeg, ook niet als er nog bijna niets bekend is', () => {
    const leeg = eenMailbron({
      bijeenkomsten: {},
      documenten: {},
      consultaties: {},
      afspraken: null,
      door: null,
    });
    const kaal = eenOpsteller().schrijf({ ...opdracht, bron: leeg, gebeurtenis: {}, aan: eenMedewerker });
    for (const versie of [mail.html, mail.tekst, kaal.html, kaal.tekst]) expect(versie).not.toMatch(NOOIT);
    expect(kaal.tekst).not.toContain('persoonlijke-link');
  });

  it('toont niemand anders', () => {
    expect(mail.html).not.toContain('Iets van een ander');
  });
});

describe('voor wie het traject is', () => {
  const opsteller = eenOpsteller();
  const brief = (client: Mailbron['client'], over: Partial<Mailbron> = {}) =>
    opsteller.schrijf({
      sjabloon: 'bevestigingsverzoek',
      onderdelen: ['bijeenkomst1'],
      bron: eenMailbron({ client, ...over }),
      gebeurtenis: {},
      aan: eenDeelnemer,
    }).tekst;

  it('heet een provincie een provincie, met haar eigen woord voor een rol', () => {
    const tekst = glad(brief({ soort: 'provincie', naam: 'Flevoland', gemeenteCode: null }));
    expect(tekst).toContain('Provincie Flevoland');
    expect(tekst).toContain('in de provincie Flevoland is wat ons betreft klaar');
    expect(tekst).toContain('Wij vragen u als statengriffier');
    expect(tekst).not.toContain('gemeente Flevoland');
  });

  it('wordt een andere overheid of een burgemeester bij de naam genoemd', () => {
    const waterschap = glad(
      brief({ soort: 'overheid', naam: 'Waterschap De Hoge Dijk', gemeenteCode: null }),
    );
    expect(waterschap).toContain('bij Waterschap De Hoge Dijk is wat ons betreft klaar');
    const persoon = glad(brief({ soort: 'persoon', naam: eenDeelnemer.naam, gemeenteCode: 'GM0034' }));
    // Whether this person takes part is still to be decided, and a name is not repeated to its owner.
    expect(persoon).toContain(
      'omdat wij met u in contact zijn over de Verdiepingsslag Overheidsparticipatie. De link',
    );
    expect(persoon).toContain('van de Verdiepingsslag Overheidsparticipatie is wat ons betreft klaar');
  });
});

describe('het register', () => {
  it('noemt wat er ontbreekt', () => {
    expect(ontbrekendeSjablonen(['uitnodiging', 'bestaat-niet', 'toString', 'bestaat-niet'])).toEqual([
      'bestaat-niet',
      'toString',
    ]);
  });

  it('heeft voor elke mail een naam die mensen begrijpen', () => {
    for (const naam of Object.keys(SJABLONEN)) expect(sjabloonTitel(naam)).not.toBe(naam);
    expect(sjabloonTitel('inloglink')).toBe('Link om in te loggen');
    expect(sjabloonTitel('onbekend')).toBe('onbekend');
  });
});

describe('de mail om in te loggen', () => {
  it('zegt hoe lang de link werkt', () => {
    const { onderwerp, html, tekst } = schrijfInloglink('A. de Vries', `${LINK}`);
    expect(onderwerp).toBe('Uw link om in te loggen');
    expect(tekst).toContain(LINK);
    expect(glad(tekst)).toContain('niet langer dan een kwartier');
    expect(html).toContain('Beste A. de Vries,');
  });
});
