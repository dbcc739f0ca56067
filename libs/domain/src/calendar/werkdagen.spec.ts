import fc from 'fast-check';
import { datumVan, naarLokaal, plusDagen } from './tijd.ts';
import { eindVanTermijn, isWerkdag, plusWerkdagen, werkdagenTussen } from './werkdagen.ts';

const datums = fc.integer({ min: 0, max: 3000 }).map((n) => plusDagen('2025-01-01', n));
const kalenders = fc.record({
  extraVrij: fc.array(datums, { maxLength: 20 }),
  werkdagenToch: fc.array(datums, { maxLength: 20 }),
});

describe('working days', () => {
  test('weekends and holidays are none', () => {
    expect(isWerkdag('2027-01-14')).toBe(true);
    expect(isWerkdag('2027-01-16')).toBe(false);
    expect(isWerkdag('2027-05-05')).toBe(false);
    expect(isWerkdag('2027-03-26')).toBe(false);
  });

  test('a bureau adds days off and works on others; working wins', () => {
    expect(isWerkdag('2026-12-28', { extraVrij: ['2026-12-28'] })).toBe(false);
    expect(isWerkdag('2027-05-05', { werkdagenToch: ['2027-05-05'] })).toBe(true);
    expect(isWerkdag('2027-01-16', { extraVrij: ['2027-01-16'], werkdagenToch: ['2027-01-16'] })).toBe(true);
  });

  test('an instant late in the evening belongs to the local day', () => {
    expect(isWerkdag('2027-01-15T23:30:00Z')).toBe(false);
  });

  test('Easter 2027 is stepped over', () => {
    expect(plusWerkdagen('2027-03-25', 1)).toBe('2027-03-30');
    expect(plusWerkdagen('2027-03-30', -1)).toBe('2027-03-25');
  });

  test('five working days before an evening keeps 17.00 over the change of the clock', () => {
    expect(naarLokaal(plusWerkdagen('2026-10-27T16:00:00.000Z', -5))).toBe('2026-10-20T17:00');
    expect(naarLokaal(plusWerkdagen('2027-03-25T16:00:00.000Z', 3))).toBe('2027-04-01T17:00');
  });

  test('zero working days is the moment itself, also on a Sunday', () => {
    expect(plusWerkdagen('2026-10-25T01:30:00.000Z', 0)).toBe('2026-10-25T01:30:00.000Z');
    expect(() => plusWerkdagen('2026-10-25', 1.5)).toThrow(RangeError);
  });

  test('working days between are counted after the first, up to and including the last', () => {
    expect(werkdagenTussen('2027-01-14', '2027-01-18')).toBe(2);
    expect(werkdagenTussen('2027-01-18', '2027-01-14')).toBe(-2);
    expect(werkdagenTussen('2027-01-15', '2027-01-17')).toBe(0);
    expect(werkdagenTussen('2027-01-14T16:00:00Z', '2027-01-14')).toBe(0);
  });

  test('counting finds back every step, in any calendar', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -60, max: 60 }), kalenders, (datum, n, kalender) => {
        const daar = plusWerkdagen(datum, n, kalender);
        expect(n === 0 || isWerkdag(daar, kalender)).toBe(true);
        expect(werkdagenTussen(datum, daar, kalender)).toBe(n);
      }),
    );
  });

  test('from one working day to another the distance is the same both ways', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -250, max: 250 }), kalenders, (begin, n, kalender) => {
        const een = plusWerkdagen(begin, 1, kalender);
        const ander = plusWerkdagen(plusDagen(begin, n), 1, kalender);
        expect(werkdagenTussen(een, ander, kalender) + werkdagenTussen(ander, een, kalender)).toBe(0);
      }),
    );
  });
});

describe('the end of a term', () => {
  test('fifteen working days of consultatie, the day of sending not counted', () => {
    expect(eindVanTermijn('2027-01-14T10:00:00.000Z', 15)).toBe('2027-02-04T22:59:59.000Z');
  });

  test('a term over the start of summer time ends at local midnight', () => {
    expect(eindVanTermijn('2027-03-24T16:00:00.000Z', 3)).toBe('2027-03-31T21:59:59.000Z');
  });

  test('a term over the end of summer time as well', () => {
    expect(eindVanTermijn('2026-10-22T10:00:00.000Z', 2)).toBe('2026-10-26T22:59:59.000Z');
  });

  test('mailed just after local midnight counts from the new day', () => {
    expect(datumVan(eindVanTermijn('2027-01-13T23:30:00.000Z', 1))).toBe('2027-01-15');
  });

  test('zero days is the end of the same day; less or half is a fault', () => {
    expect(eindVanTermijn('2027-01-16T10:00:00.000Z', 0)).toBe('2027-01-16T22:59:59.000Z');
    expect(() => eindVanTermijn('2027-01-16T10:00:00.000Z', -1)).toThrow(RangeError);
    expect(() => eindVanTermijn('2027-01-16T10:00:00.000Z', 0.5)).toThrow(RangeError);
  });
});
