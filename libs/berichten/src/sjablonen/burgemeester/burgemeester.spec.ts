import { NOOIT, briefschrijver, eenBijeenkomst, glad, type Bladdeel } from '../../testing/brief.fixture.ts';
import { eenMedewerker } from '../../testing/mailbron.fixture.ts';
import { bevestigingsverzoek } from '../bevestiging.tsx';
import { burgemeesterSjablonen } from './index.ts';

type Naam = keyof typeof burgemeesterSjablonen;
const moment = (nummer: number) => ({
  onderdeel: `moment${nummer}`,
  titel: `Reflectiemoment ${nummer}`,
  naam: `reflectiemoment ${nummer}`,
});
const blad: Bladdeel = {
  naam: 'burgemeester',
  titel: 'Hoe maakt de burgemeester het verschil?',
  inZin: 'het programma ‘Hoe maakt de burgemeester het verschil?’',
  zittingen: [moment(1), moment(2)] as unknown as NonNullable<Bladdeel['zittingen']>,
};
const client = { soort: 'persoon', naam: 'Yara de Wit', gemeenteCode: 'GM9001' } as const;
const over = { blad, client, rol: 'burgemeester' } as const;
const bron = {
  bijeenkomsten: {
    kennismaking: eenBijeenkomst('2027-02-04'),
    moment1: eenBijeenkomst('2027-03-11'),
    moment2: eenBijeenkomst('2027-04-15'),
  },
};
const schrijf = briefschrijver({ ...over, bron });
const LINK = 'https://leergang.example/persoonlijke-link';

const VERWACHT: Readonly<Record<Naam, readonly [readonly string[], string, ...string[]]>> = {
  'burgemeester-kennismaking': [['kennismaking'], 'donderdag 4 februari 2027', 'nog nergens aan vast'],
  'burgemeester-besluit': [['besluit'], `${LINK}/bevestigen`, 'het is definitief', 'Allebei is goed'],
  'burgemeester-besluit-herinnering': [['besluit'], `${LINK}/bevestigen`, 'meer tijd nodig'],
  'burgemeester-welkom': [['besluit'], LINK, 'eigen vragen', 'Alleen u en uw procesbegeleider'],
  'burgemeester-geen-deelname': [['besluit'], 'niet mee te doen', 'altijd welkom', 'geen rekening'],
  'burgemeester-momenten': [['moment1', 'moment2'], 'donderdag 11 maart 2027', 'donderdag 15 april 2027'],
  'burgemeester-data': [['moment1', 'moment2'], 'donderdag 11 maart 2027', 'alleen de data'],
  'burgemeester-vooraf': [['moment2'], 'Reflectiemoment 2 komt eraan', 'Op de dag zelf mailen wij u niet'],
  'burgemeester-gestopt': [['moment1'], 'De deelname van Yara de Wit', 'afzegging'],
  'burgemeester-afscheid-gemeld': [['besluit'], 'Yara de Wit', 'Er is niets bij gezegd.'],
  'burgemeester-afgerond': [['afronding'], LINK, 'Alleen u en uw procesbegeleider'],
};
const gevallen = Object.entries(VERWACHT).map(([naam, [onderdelen, ...zegt]]) => ({
  naam: naam as Naam,
  onderdelen,
  zegt,
}));

describe.each(gevallen)('de mail $naam', ({ naam, onderdelen, zegt }) => {
  const sjabloon = burgemeesterSjablonen[naam];
  const { onderwerp, html, tekst } = schrijf(sjabloon, onderdelen);

  it('zegt wat iemand moet weten', () => {
    expect(html).toContain(`<title>${onderwerp}</title>`);
    for (const feit of zegt) expect(glad(tekst)).toContain(feit);
  });

  it('laat niets leeg, ook niet als er nog bijna niets bekend is', () => {
    const kaal = briefschrijver(over)(sjabloon, onderdelen);
    for (const versie of [html, tekst, kaal.html, kaal.tekst]) expect(versie).not.toMatch(NOOIT);
  });

  it('spreekt nergens van een gemeente of een griffie', () => {
    expect(tekst).not.toMatch(/gemeente|griffie/);
  });
});

describe('data in een mail', () => {
  const momenten = burgemeesterSjablonen['burgemeester-momenten'];

  it('noemen een plaats één keer als die overal dezelfde is, en anders bij elke datum', () => {
    const overal = glad(schrijf(momenten, ['moment1', 'moment2']).tekst);
    expect(overal.split('Het Waterhuis')).toHaveLength(2);
    const elders = eenBijeenkomst('2027-04-15', { plaats: 'De Tuin' });
    const verspreid = briefschrijver({
      ...over,
      bron: { bijeenkomsten: { ...bron.bijeenkomsten, moment2: elders } },
    })(momenten, ['moment1', 'moment2']).tekst;
    expect(verspreid).toContain('Plaats reflectiemoment 1: Het Waterhuis');
    expect(verspreid).toContain('Plaats reflectiemoment 2: De Tuin');
  });
});

describe('wat niet in een mail hoort', () => {
  const geheim = { reden: 'Het gaat thuis niet goed', toelichting: 'Ik ben er nog niet aan toe' };

  it.each(['burgemeester-gestopt', 'burgemeester-data', 'burgemeester-momenten'] as const)(
    '%s gaat ook naar het secretariaat en zegt niet waarom',
    (naam) => {
      const mail = schrijf(burgemeesterSjablonen[naam], ['moment1'], geheim);
      expect(mail.html + mail.tekst).not.toMatch(/thuis|aan toe/);
    },
  );

  it('de vraag om bevestiging noemt de datum, en niet wat er is opgeschreven', () => {
    const schrijver = briefschrijver({
      ...over,
      blad: {
        ...blad,
        gegevens: [
          {
            naam: 'eigenVragen',
            titel: 'Vragen',
            uitleg: '',
            soort: 'tekst',
            alleenVoor: ['burgemeester'],
            taak: null,
          },
        ],
      },
      bron: { ...bron, gegevens: { eigenVragen: 'Hoe blijf ik mezelf?' } },
    });
    const vraag = schrijver(bevestigingsverzoek, ['moment1'], { fase: 'Reflectiemoment 1' });
    expect(vraag.tekst).toContain('donderdag 11 maart 2027');
    expect(vraag.tekst + vraag.html).not.toMatch(/mezelf|Aanwezig/);
    const bijeenkomsten = { ...bron.bijeenkomsten, inhaalgesprek: eenBijeenkomst('2027-03-18') };
    const ingehaald = briefschrijver({ ...over, bron: { ...bron, bijeenkomsten } });
    const gemist = ingehaald(bevestigingsverzoek, ['moment1'], { fase: 'Reflectiemoment 1' });
    expect(gemist.tekst).toContain('gemist, en ingehaald');
    expect(gemist.tekst).toContain('donderdag 18 maart 2027');
    const slot = schrijver(bevestigingsverzoek, ['afronding'], { fase: 'Afronding' });
    expect(slot.tekst).not.toMatch(/mezelf|Dit is er gedaan/);
  });

  it('het bureau leest wat de burgemeester erbij zei', () => {
    const sjabloon = burgemeesterSjablonen['burgemeester-afscheid-gemeld'];
    const aanBureau = { persoon: eenMedewerker };
    const nee = schrijf(sjabloon, ['besluit'], { ...aanBureau, toelichting: 'Volgend jaar graag' });
    expect(nee.onderwerp).toBe('Yara de Wit doet niet mee');
    expect(nee.tekst).toContain('Volgend jaar graag');
    const gestopt = schrijf(sjabloon, ['berichten'], { ...aanBureau, reden: 'Een andere baan' });
    expect(gestopt.onderwerp).toBe('Yara de Wit stopt');
    expect(gestopt.tekst).toContain('Een andere baan');
  });
});
