import type { Gegevenblad } from '#domain';
import { leesWaarde } from './lees-waarde.ts';
import { toonWaarde } from './toon-waarde.ts';

const veld = (soort: Gegevenblad['soort']): Gegevenblad => ({
  naam: 'x',
  titel: 'Prijs',
  uitleg: '',
  soort,
  keuzes: [{ waarde: 'eigen', titel: 'Uit de eigen gemeente' }],
  alleenVoor: null,
  taak: null,
});

describe('een gegeven', () => {
  it.each([
    ['datum', ' 2027-01-14 ', '2027-01-14', 'donderdag 14 januari 2027'],
    ['jaNee', 'ja', 'ja', 'Ja'],
    ['keuze', 'eigen', 'eigen', 'Uit de eigen gemeente'],
    ['getal', '012', '12', '12'],
    ['bedrag', '€ 1.995,-', '1995.00', '€\u00a01.995,00'],
    ['bedrag', '1995,5', '1995.50', '€\u00a01.995,50'],
    ['bedrag', '1.995.000', '1995000.00', '€\u00a01.995.000,00'],
    ['bedrag', '12.34', '12.34', '€\u00a012,34'],
    ['tekst', ' Wie moet erbij zijn? ', 'Wie moet erbij zijn?', 'Wie moet erbij zijn?'],
  ] as const)('%s: %s wordt bewaard als %s en getoond als %s', (soort, getypt, waarde, zichtbaar) => {
    expect(leesWaarde(veld(soort), getypt)).toEqual({ waarde });
    expect(toonWaarde(veld(soort), waarde)).toBe(zichtbaar);
  });

  it('dat leeg is, blijft leeg', () => {
    for (const soort of ['datum', 'jaNee', 'keuze', 'getal', 'bedrag', 'tekst'] as const) {
      expect(leesWaarde(veld(soort), '  ')).toEqual({ waarde: '' });
      expect(toonWaarde(veld(soort), '')).toBe('');
    }
  });

  it.each([
    ['datum', '2027-02-30'],
    ['datum', '0227-01-14'],
    ['jaNee', 'misschien'],
    ['keuze', 'toString'],
    ['getal', '-1'],
    ['getal', '1,5'],
    ['bedrag', 'veel'],
    ['bedrag', '1.99,5'],
  ] as const)('%s: %s wordt geweigerd, met wat er fout is', (soort, getypt) => {
    expect(leesWaarde(veld(soort), getypt)).toMatchObject({ fout: expect.stringMatching(/^Prijs: /) });
  });

  it('tekst: te lang wordt geweigerd', () => {
    expect(leesWaarde(veld('tekst'), 'x'.repeat(5_001))).toHaveProperty('fout');
  });
});
