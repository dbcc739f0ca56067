import { uitPlatteTekst } from '#documents';
import { NOOIT, briefschrijver, eenBijeenkomst, glad, type Bladdeel } from '../../testing/brief.fixture.ts';
import { geannuleerd } from '../wijziging.tsx';
import { sensitiviteitSjablonen } from './index.ts';

const blad: Bladdeel = {
  naam: 'sensitiviteit',
  titel: 'Politiek-bestuurlijke sensitiviteit',
  inZin: 'het traject Politiek-bestuurlijke sensitiviteit',
  documenten: [
    { soort: 'werkwijze', titel: 'De nieuwe manier van werken', alleenVoor: null },
    { soort: 'resultaat', titel: 'Resultaat van de werkgroep', alleenVoor: null },
  ],
};
const client = { soort: 'gemeente', naam: 'Waterveen', gemeenteCode: 'GM9001' } as const;
const tekstVan = (tekst: string) =>
  ({
    nummer: '1.0',
    status: 'vastgesteld',
    inhoud: uitPlatteTekst(tekst, () => 'b1'),
    bestand: null,
  }) as const;
const over = { blad, client, rol: 'werkgroeptrekker' } as const;
const schrijf = briefschrijver({
  ...over,
  bron: {
    groep: 'Vroeg aan tafel',
    door: 'M. de Boer',
    bijeenkomsten: { training: eenBijeenkomst('2027-03-04') },
    documenten: {
      werkwijze: tekstVan('Vraag eerst wie er belang bij heeft.'),
      resultaat: tekstVan('Een raadsvoorstel over partijen heen.'),
    },
  },
});
const velden = {
  vraag: 'Hoe krijgen we raadsleden\nvroeg aan tafel?',
  advies: 'Nodig ze uit.\n\nBegin klein.',
  voorbeelden: 'In Plasdam gingen ze op werkbezoek.',
};

const VERWACHT: Readonly<Record<keyof typeof sensitiviteitSjablonen, readonly string[]>> = {
  'uitnodiging-training': ['donderdag 4 maart 2027, 10.00 – 11.30 uur', 'in de gemeente Waterveen', 'agenda'],
  'nieuwe-werkwijze': ['verandert hoe we werken', 'Vraag eerst wie er belang bij heeft.'],
  'vervolg-voorstel': ['nieuwe thema’s', 'nemen we mee', 'persoonlijke-link'],
  'werkgroep-thema': [
    'trekker van werkgroep ‘Vroeg aan tafel’',
    'persoonlijke-link',
    'op elk moment om hulp',
  ],
  'werkgroep-start': ['Werkgroep ‘Vroeg aan tafel’', 'op elk moment om hulp vragen'],
  'hulp-gevraagd': ['M. de Boer vraagt om hulp', 'Hoe krijgen we raadsleden vroeg aan tafel?'],
  'hulp-herinnering': ['nog geen advies gegeven'],
  'hulp-advies': ['Nodig ze uit. Begin klein.', 'Zo doen andere gemeenten het', 'In Plasdam'],
  'werkgroep-resultaat': ['Een raadsvoorstel over partijen heen.', 'delen met uw collega’s', 'Meld het dan'],
};
const gevallen = Object.entries(VERWACHT).map(([naam, zegt]) => ({
  naam: naam as keyof typeof sensitiviteitSjablonen,
  zegt,
}));

describe.each(gevallen)('de mail $naam', ({ naam, zegt }) => {
  const sjabloon = sensitiviteitSjablonen[naam];
  const { onderwerp, html, tekst } = schrijf(sjabloon, ['training'], { velden });

  it('zegt wat iemand moet weten, en van wie hij komt', () => {
    expect(html).toContain(`<title>${onderwerp}</title>`);
    for (const feit of zegt) expect(glad(tekst).replaceAll('> ', '')).toContain(feit);
    expect(tekst).toContain('Gemeente Waterveen');
  });

  it('laat niets leeg, ook niet als er nog bijna niets bekend is', () => {
    const kaal = briefschrijver(over)(sjabloon, ['training']);
    for (const versie of [html, tekst, kaal.html, kaal.tekst]) expect(versie).not.toMatch(NOOIT);
  });
});

it('laat de andere gemeenten weg als er geen voorbeelden zijn', () => {
  const { tekst } = schrijf(sensitiviteitSjablonen['hulp-advies'], [], {
    velden: { advies: 'Begin klein.' },
  });
  expect(glad(tekst)).not.toContain('andere gemeenten');
});

it('zegt van een groep die stopt niet dat het hele traject stopt', () => {
  const { onderwerp, tekst } = briefschrijver({
    ...over,
    blad: { ...blad, groepWoord: 'werkgroep' },
    bron: { groep: 'Vroeg aan tafel' },
  })(geannuleerd, [], { reden: 'Te klein' });
  expect(onderwerp).toBe('Werkgroep ‘Vroeg aan tafel’ stopt');
  expect(glad(tekst)).toContain('Werkgroep ‘Vroeg aan tafel’ van het traject');
});
