import fc from 'fast-check';
import { eerstePaasdag, feestdagen, feestdagOp, koningsdag } from './feestdagen.ts';
import { dagVanDeWeek } from './tijd.ts';

describe('holidays of the Algemene termijnenwet', () => {
  test('2027, in order of date', () => {
    expect(feestdagen(2027).map((dag) => `${dag.datum} ${dag.naam}`)).toEqual([
      '2027-01-01 Nieuwjaarsdag',
      '2027-03-26 Goede Vrijdag',
      '2027-03-29 Tweede Paasdag',
      '2027-04-27 Koningsdag',
      '2027-05-05 Bevrijdingsdag',
      '2027-05-06 Hemelvaartsdag',
      '2027-05-17 Tweede Pinksterdag',
      '2027-12-25 Eerste Kerstdag',
      '2027-12-26 Tweede Kerstdag',
    ]);
  });

  test('only Goede Vrijdag is put on a par instead of generally recognised', () => {
    expect(
      feestdagen(2026)
        .filter((dag) => !dag.algemeenErkend)
        .map((dag) => dag.naam),
    ).toEqual(['Goede Vrijdag']);
  });

  test.each([
    [1818, '1818-03-22'],
    [2000, '2000-04-23'],
    [2016, '2016-03-27'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %i', (jaar, datum) => {
    expect(eerstePaasdag(jaar)).toBe(datum);
  });

  test('Easter is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 3000 }), (jaar) => {
        const pasen = eerstePaasdag(jaar);
        expect(dagVanDeWeek(pasen)).toBe(7);
        expect(pasen >= `${jaar}-03-22` && pasen <= `${jaar}-04-25`).toBe(true);
      }),
    );
  });

  test('Koningsdag is kept on Saturday when the 27th is a Sunday', () => {
    expect([koningsdag(2025), koningsdag(2026), koningsdag(2031)]).toEqual([
      '2025-04-26',
      '2026-04-27',
      '2031-04-26',
    ]);
  });

  test('a date is looked up by its own year', () => {
    expect(feestdagOp('2026-04-03')).toBe('Goede Vrijdag');
    expect(feestdagOp('2027-04-03')).toBeUndefined();
    expect(feestdagOp('2026-05-05')).toBe('Bevrijdingsdag');
  });
});
