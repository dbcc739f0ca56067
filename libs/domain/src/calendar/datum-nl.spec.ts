import fc from 'fast-check';
import { formatDatum, formatDatumTijd, formatKort, formatTijd, formatWeekdag } from './datum-nl.ts';
import { formatRelatief } from './relatief.ts';
import { plusDagen } from './tijd.ts';

describe('dates in Dutch', () => {
  test('from a date, a local time or an instant', () => {
    expect(formatDatum('2027-01-14')).toBe('donderdag 14 januari 2027');
    expect(formatDatum('2027-01-14T17:00')).toBe('donderdag 14 januari 2027');
    expect(formatDatumTijd('2027-01-14T16:00:00.000Z')).toBe('donderdag 14 januari 2027, 17.00 uur');
    expect(formatDatumTijd('2027-01-14T17:00')).toBe('donderdag 14 januari 2027, 17.00 uur');
    expect(formatKort('2027-01-14T16:00:00.000Z')).toBe('14 jan');
    expect(formatKort('2027-03-01')).toBe('1 mrt');
    expect(formatWeekdag('2027-03-28')).toBe('zondag');
  });

  test('an instant at night is on the date that people here have', () => {
    expect(formatDatumTijd('2026-10-24T22:30:00.000Z')).toBe('zondag 25 oktober 2026, 0.30 uur');
  });

  test('a time needs a time', () => {
    expect(formatTijd('2027-01-14T09:05')).toBe('9.05');
    expect(() => formatTijd('2027-01-14')).toThrow(/Expected a time/);
  });

  test('no date is without words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        expect(formatDatum(plusDagen('2000-01-01', n))).toMatch(/^[a-z]+dag \d{1,2} [a-z]{3,9} \d{4}$/);
      }),
    );
  });
});

describe('how far away', () => {
  test.each([
    ['2027-01-14T22:00:00.000Z', 'vandaag'],
    ['2027-01-15', 'morgen'],
    ['2027-01-13T08:00:00.000Z', 'gisteren'],
    ['2027-01-12', '2 dagen geleden'],
    ['2026-12-25', '20 dagen geleden'],
    ['2026-12-24', '3 weken geleden'],
    ['2027-01-19', 'over 3 werkdagen'],
    ['2027-01-16', 'over 1 werkdag'],
    ['2027-02-11', 'over 20 werkdagen'],
    ['2027-02-12', 'over 4 weken'],
    ['2027-12-30', 'over 50 weken'],
  ])('%s seen on Thursday 14 January 2027 is %s', (moment, woorden) => {
    expect(formatRelatief(moment, '2027-01-14T12:00:00.000Z')).toBe(woorden);
  });

  test('a weekend ahead has no working days', () => {
    expect(formatRelatief('2027-01-17', '2027-01-15')).toBe('over 2 dagen');
  });

  test('days off count as far as the calendar says so', () => {
    expect(formatRelatief('2027-01-19', '2027-01-14', { extraVrij: ['2027-01-18'] })).toBe(
      'over 2 werkdagen',
    );
  });
});
