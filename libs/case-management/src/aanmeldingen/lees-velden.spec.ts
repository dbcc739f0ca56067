import { leesVelden, type AanmeldingInvoer } from './lees-velden.ts';

const invoer: AanmeldingInvoer = {
  gemeente: '',
  organisatie: 'Waterschap  De Dommel ',
  naam: ' Yara\tde Wit',
  email: 'y.dewit@dommel.example',
  functie: '',
  telefoon: '',
  toelichting: '',
};
const velden = (anders: Partial<AanmeldingInvoer>) => {
  const gelezen = leesVelden({ ...invoer, ...anders });
  return 'faults' in gelezen ? gelezen.faults.map(({ field }) => field) : [];
};

describe('een aanmelding', () => {
  it('komt op één regel te staan, zonder losse spaties', () => {
    expect(leesVelden(invoer)).toMatchObject({
      gelezen: { organisatie: 'Waterschap De Dommel', naam: 'Yara de Wit' },
    });
  });

  it('is van een gemeente of van een organisatie met een naam', () => {
    expect(velden({ organisatie: ' - ' })).toEqual(['organisatie']);
    expect(velden({ organisatie: '', gemeente: 'GM0180' })).toEqual([]);
  });

  it.each([
    '',
    'y.dewit',
    'y@dommel',
    'y @dommel.example',
    'y@dommel.example, z@dommel.example',
    '<y@d.example>',
  ])('heeft een e-mailadres: %p is er geen', (email) => {
    expect(velden({ email })).toEqual(['email']);
  });

  it.each([
    'Win nu op www.prijs.example',
    'https://prijs.example',
    'Kijk op prijs.example',
    'x@prijs.example',
  ])('heeft een naam die nergens heen leidt, want hij staat in de mail die antwoordt: %p niet', (naam) => {
    expect(velden({ naam })).toEqual(['naam']);
  });

  it.each(['J.P. de Vries', 'mr. dr. Yara van ’t Hof', 'A.M.J. Jansen-de Boer'])(
    'kent %p als naam',
    (naam) => {
      expect(velden({ naam })).toEqual([]);
    },
  );

  it('hoeft geen telefoonnummer te hebben, maar is het er, dan klopt het', () => {
    expect(velden({ telefoon: '+31 (0)6 1234 5678' })).toEqual([]);
    expect(velden({ telefoon: 'bel maar' })).toEqual(['telefoon']);
  });

  it('noemt alles wat er niet klopt tegelijk, ook wat te lang is', () => {
    expect(velden({ naam: '', email: '', toelichting: 'x'.repeat(2_001) })).toEqual([
      'naam',
      'email',
      'toelichting',
    ]);
  });
});
