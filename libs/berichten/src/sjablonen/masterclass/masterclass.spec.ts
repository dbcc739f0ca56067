import { uitPlatteTekst } from '#documents';
import { NOOIT, briefschrijver, eenBijeenkomst, glad, type Bladdeel } from '../../testing/brief.fixture.ts';
import { bevestigingsverzoek } from '../bevestiging.tsx';
import { masterclassSjablonen } from './index.ts';

const blad: Bladdeel = {
  naam: 'masterclass',
  titel: 'Masterclass Integrale besluitvorming',
  inZin: 'de masterclass Integrale besluitvorming',
  documenten: [{ soort: 'rapport', titel: 'Rapport', alleenVoor: null }],
  zittingen: [
    {
      onderdeel: 'voorbereiding',
      titel: 'Voorbereidende bijeenkomst',
      naam: 'de voorbereidende bijeenkomst',
    },
  ] as unknown as NonNullable<Bladdeel['zittingen']>,
  gegevens: [
    { naam: 'casus', titel: 'De casus', uitleg: '', soort: 'tekst', alleenVoor: null, taak: null },
    {
      naam: 'cateringGeregeld',
      titel: 'Is de catering geregeld?',
      uitleg: '',
      soort: 'jaNee',
      alleenVoor: null,
      taak: null,
    },
  ],
  teksten: [
    { naam: 'prijs', titel: 'Prijs', uitleg: '', standaard: '€ 1.995,- exclusief reiskosten en btw' },
    { naam: 'rapportOpzet', titel: 'Opzet', uitleg: '', standaard: 'Wij beoordelen de casus niet.' },
  ],
};
const client = { soort: 'overheid', naam: 'Waterschap De Plas', gemeenteCode: null } as const;
const over = { blad, client, rol: 'opdrachtgever' } as const;
const rapport = {
  nummer: '0.1',
  status: 'concept',
  inhoud: uitPlatteTekst('Begin bij de vraag.', () => 'b1'),
  bestand: null,
} as const;
const schrijf = briefschrijver({
  ...over,
  bron: {
    bijeenkomsten: {
      voorbereiding: eenBijeenkomst('2027-03-04'),
      workshop: eenBijeenkomst('2027-04-08', {
        beginLokaal: '2027-04-08T13:00',
        eindLokaal: '2027-04-08T16:30',
      }),
      bespreking: eenBijeenkomst('2027-05-06'),
    },
    documenten: { rapport },
    gegevens: { casus: 'De nieuwe dijk', cateringGeregeld: 'ja' },
  },
});

const VERWACHT: Readonly<Record<keyof typeof masterclassSjablonen, readonly [string, string, ...string[]]>> =
  {
    'masterclass-aangemeld': ['aanmelding', 'Prijs: € 1.995,- exclusief reiskosten en btw', 'de catering'],
    'masterclass-voorgesprek': [
      'voorbereiding',
      'donderdag 4 maart 2027, 10.00 – 11.30 uur',
      'vrijuit te praten',
    ],
    'masterclass-uitnodiging': [
      'workshop',
      'donderdag 8 april 2027, 13.00 – 16.30 uur',
      'LEGO',
      'Het Waterhuis',
    ],
    'masterclass-praktisch': ['workshop', '13.20 – 14.20 uur: Zelf bouwen', 'alleen de opdrachtgever'],
    'masterclass-bedankt': ['workshop', 'principes, niet over wie wat bouwde'],
    'masterclass-rapport': [
      'rapportage',
      'Wij beoordelen de casus niet.',
      'Begin bij de vraag.',
      'versie 0.1',
    ],
    'masterclass-bespreking': ['bespreking', 'donderdag 6 mei 2027', 'maken wij het rapport definitief'],
    'masterclass-factuur': ['bespreking', 'Bedrag: € 1.995,-', 'Voor: Waterschap De Plas'],
    'masterclass-afgerond': ['bespreking', 'De masterclass Integrale besluitvorming is afgerond'],
  };
const gevallen = Object.entries(VERWACHT).map(([naam, [onderdeel, ...zegt]]) => ({
  naam: naam as keyof typeof masterclassSjablonen,
  onderdeel,
  zegt,
}));

describe('de vraag om bevestiging', () => {
  const vraag = (fase: string) => schrijf(bevestigingsverzoek, [fase], { fase }).tekst;

  it('zegt van elke fase wat er in die fase is gedaan', () => {
    expect(glad(vraag('aanmelding'))).toContain('Prijs: € 1.995,- exclusief reiskosten en btw');
    expect(glad(vraag('aanmelding'))).toContain('donderdag 4 maart 2027');
    expect(glad(vraag('voorbereiding'))).toContain('De casus: De nieuwe dijk');
    expect(glad(vraag('voorbereiding'))).not.toContain('catering');
    expect(glad(vraag('rapportage'))).toContain('Rapport: versie 0.1');
  });
});

describe.each(gevallen)('de mail $naam', ({ naam, onderdeel, zegt }) => {
  const sjabloon = masterclassSjablonen[naam];
  const { onderwerp, html, tekst } = schrijf(sjabloon, [onderdeel]);

  it('zegt wat iemand moet weten, en van wie hij komt', () => {
    expect(html).toContain(`<title>${onderwerp}</title>`);
    for (const feit of zegt) expect(glad(tekst)).toContain(feit);
    expect(tekst).toContain('Waterschap De Plas');
    expect(glad(tekst)).toContain('omdat u als opdrachtgever meedoet aan de masterclass');
  });

  it('laat niets leeg, ook niet als er nog bijna niets bekend is', () => {
    const kaal = briefschrijver(over)(sjabloon, [onderdeel]);
    for (const versie of [html, tekst, kaal.html, kaal.tekst]) expect(versie).not.toMatch(NOOIT);
  });

  it('spreekt nergens van een gemeente', () => {
    expect(tekst).not.toMatch(/uw gemeente|de gemeente/);
  });
});
