import { uitPlatteTekst } from '#documents';
import { NOOIT, briefschrijver, eenBijeenkomst, glad, type Bladdeel } from '../../testing/brief.fixture.ts';
import { samenwerkenSjablonen } from './index.ts';

const blad: Bladdeel = {
  naam: 'samenwerken',
  titel: 'Ambtelijk-bestuurlijk samenwerken',
  inZin: 'het programma Ambtelijk-bestuurlijk samenwerken',
  documenten: [{ soort: 'resultaten', titel: 'Samenvatting van de resultaten', alleenVoor: null }],
};
const gemeente = { soort: 'gemeente', naam: 'Waterveen', gemeenteCode: 'GM9001' } as const;
const provincie = { soort: 'provincie', naam: 'Plassenland', gemeenteCode: null } as const;
const resultaten = {
  nummer: '0.2',
  status: 'concept',
  inhoud: uitPlatteTekst('Twee cohorten oefenden met acteurs.', () => 'b1'),
  bestand: null,
} as const;
const bron = {
  groep: 'Directie en MT',
  bijeenkomsten: { sessie: eenBijeenkomst('2027-03-04') },
  documenten: { resultaten },
} as const;
const over = { blad, client: gemeente, rol: 'gemeentesecretaris' } as const;
const schrijf = briefschrijver({ ...over, bron });
const inProvincie = briefschrijver({ ...over, client: provincie, bron });

const WANNEER = 'donderdag 4 maart 2027, 10.00 – 11.30 uur';
const VERWACHT: Readonly<Record<keyof typeof samenwerkenSjablonen, readonly string[]>> = {
  'samenwerken-start': ['drie sporen', 'directie en management', 'U hoeft nu niets te doen'],
  'uitnodiging-raadsessie': [WANNEER, 'hoe rollen en processen zijn bedoeld', 'agenda'],
  'uitnodiging-leiderschap': [WANNEER, 'de dilemma’s', 'versie 0.2', 'Twee cohorten oefenden met acteurs.'],
  'samenwerken-afgerond': ['persoonlijke-link', 'eindverslag'],
  'uitnodiging-rollen': [WANNEER, 'opgavegericht, projectmatig en zakelijk werken', 'Het Waterhuis'],
  'uitnodiging-casuistiek': [WANNEER, 'acteurs'],
  'uitnodiging-pressurecooker': [WANNEER, 'onder tijdsdruk tot een voorstel'],
  'uitnodiging-reflectie': [WANNEER, 'niet op uw voorstellen reageren'],
  'casus-gevraagd': ['voor het cohort ‘Directie en MT’', 'er zelf bij bent'],
  'cohort-afgerond': ['alle modules', 'met acteurs'],
};
const gevallen = Object.entries(VERWACHT).map(([naam, zegt]) => ({
  naam: naam as keyof typeof samenwerkenSjablonen,
  zegt,
}));

describe.each(gevallen)('de mail $naam', ({ naam, zegt }) => {
  const sjabloon = samenwerkenSjablonen[naam];
  const { onderwerp, html, tekst } = schrijf(sjabloon, ['sessie']);

  it('zegt wat iemand moet weten, en van wie hij komt', () => {
    expect(html).toContain(`<title>${onderwerp}</title>`);
    for (const feit of zegt) expect(glad(tekst)).toContain(feit);
    expect(tekst).toContain('Gemeente Waterveen');
  });

  it('laat niets leeg, ook niet als er nog bijna niets bekend is', () => {
    const kaal = briefschrijver(over)(sjabloon, ['sessie']);
    for (const versie of [html, tekst, kaal.html, kaal.tekst]) expect(versie).not.toMatch(NOOIT);
  });

  it('spreekt een provincie aan als provincie', () => {
    const brief = glad(inProvincie(sjabloon, ['sessie']).tekst);
    expect(brief).toContain('Provincie Plassenland');
    expect(brief).not.toMatch(/gemeente |\braad\b|\bcollege\b|raadslid/);
  });
});
