import type { Feiten, Planningskalender } from '#domain';
import { termijnwaarschuwingen } from './termijnwaarschuwingen.ts';

const NU = '2027-04-01T08:00:00.000Z';
const waarschuw = (
  termijn: string,
  kalender: Planningskalender = {},
  begin: string | null = null,
): string[] =>
  termijnwaarschuwingen(
    `${termijn}T21:59:59.000Z`,
    NU,
    { bijeenkomsten: begin ? { bijeenkomst2: { begin } } : {} } as unknown as Feiten,
    { voor: 'bijeenkomst2' },
    kalender,
  );

describe('wat er tegen een termijn is', () => {
  it('is niets, als iedereen er gewoon is', () => {
    expect(waarschuw('2027-04-22')).toEqual([]);
  });

  it('zijn feestdagen onderweg, behalve in het weekend', () => {
    expect(waarschuw('2027-05-07')).toEqual([
      'In deze termijn vallen feestdagen: Koningsdag (27 apr), Bevrijdingsdag (5 mei) en Hemelvaartsdag (6 mei).',
    ]);
  });

  it('is een reces van de raad of een schoolvakantie die er een stuk van beslaat', () => {
    const kalender: Planningskalender = {
      regio: 'noord',
      reces: [{ naam: 'Voorjaarsreces', van: '2027-04-10', totEnMet: '2027-04-30' }],
      vakanties: [
        { naam: 'meivakantie', van: '2027-04-20', totEnMet: '2027-05-01', regio: 'noord' },
        { naam: 'meivakantie', van: '2027-04-13', totEnMet: '2027-04-19', regio: 'zuid' },
      ],
    };
    expect(waarschuw('2027-04-15', kalender)).toEqual([
      'De laatste dag: De raad heeft dan reces: Voorjaarsreces.',
      'De raad heeft reces in deze termijn: Voorjaarsreces, 10 apr tot en met 30 apr (6 dagen).',
    ]);
    expect(waarschuw('2027-04-09', kalender)).toEqual([]);
  });

  it('is te weinig tijd, een weekend aan het eind, en een bijeenkomst die eerder komt', () => {
    expect(waarschuw('2027-04-03', {}, '2027-04-03T15:00:00.000Z')).toEqual([
      'De laatste dag: Deze datum valt in het weekend.',
      'Mensen hebben maar 1 werkdag om te reageren.',
      'De volgende bijeenkomst is eerder: zaterdag 3 april 2027. Dan moet de tekst al klaar zijn.',
    ]);
  });
});
