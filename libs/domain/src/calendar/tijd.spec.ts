import fc from 'fast-check';
import {
  dagenTussen,
  datumVan,
  eindVanDag,
  isDatum,
  isLokaalTijdstip,
  isUtcTijdstip,
  lokaleDatum,
  naarLokaal,
  naarUtc,
  plusDagen,
  plusMaanden,
} from './tijd.ts';

const instanten = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((datum) => datum.toISOString());

describe('local time of Europe/Amsterdam to an instant and back', () => {
  test.each([
    ['winter', '2027-01-14T17:00', '2027-01-14T16:00:00.000Z'],
    ['summer', '2027-06-10T17:00', '2027-06-10T15:00:00.000Z'],
    ['the evening before the clocks go back', '2026-10-24T17:00', '2026-10-24T15:00:00.000Z'],
    ['the evening after', '2026-10-25T17:00', '2026-10-25T16:00:00.000Z'],
    ['the hour that comes twice is the first one', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['the hour that does not exist moves forward', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['seconds and milliseconds are kept', '2027-01-14T17:00:59.250', '2027-01-14T16:00:59.250Z'],
  ])('%s', (_naam, lokaal, utc) => {
    expect(naarUtc(lokaal)).toBe(utc);
  });

  test('another zone may be asked for', () => {
    expect(naarUtc('2027-01-14T17:00', 'America/Curacao')).toBe('2027-01-14T21:00:00.000Z');
    expect(naarLokaal('2027-01-14T21:00:00Z', 'America/Curacao')).toBe('2027-01-14T17:00');
    expect(lokaleDatum('2027-01-14T03:00:00Z', 'America/Curacao')).toBe('2027-01-13');
  });

  test('the local form is the shortest that loses nothing', () => {
    expect(naarLokaal('2027-01-14T16:00:00.000Z')).toBe('2027-01-14T17:00');
    expect(naarLokaal('2027-01-14T22:59:59.000Z')).toBe('2027-01-14T23:59:59');
    expect(naarLokaal('2027-01-14T16:00:00.250Z')).toBe('2027-01-14T17:00:00.250');
  });

  test('every instant outside the repeated hour survives the way there and back, and equals Date’s text', () => {
    fc.assert(
      fc.property(instanten, (utc) => {
        const terug = naarUtc(naarLokaal(utc));
        const verschil = Date.parse(utc) - Date.parse(terug);
        expect(verschil === 0 ? terug : verschil).toBe(verschil === 0 ? utc : 3_600_000);
      }),
    );
  });

  test.each(['2027-01-14', '2027-02-30T17:00', '2027-01-14T16:00Z', '14-1-2027 17:00', ''])(
    'refuses %j',
    (tekst) => {
      expect(() => naarUtc(tekst)).toThrow(/Expected a local date-time/);
    },
  );
});

describe('kinds of text', () => {
  test('dates, local times and instants are told apart, and must exist', () => {
    expect([isDatum('2028-02-29'), isDatum('2027-02-29'), isDatum('2027-1-4')]).toEqual([true, false, false]);
    expect(isLokaalTijdstip('2027-01-14T23:59')).toBe(true);
    expect(isLokaalTijdstip('2027-01-14T24:00')).toBe(false);
    expect(isLokaalTijdstip('2027-01-14T23:59:60')).toBe(false);
    expect(isUtcTijdstip('2027-01-14T16:00:00Z')).toBe(true);
    expect(isUtcTijdstip('2027-13-14T16:00:00Z')).toBe(false);
    expect(isUtcTijdstip('2027-01-14T16:00:00+01:00')).toBe(false);
  });

  test('the date of an instant is the date that people here have', () => {
    expect(datumVan('2027-01-14T23:30:00Z')).toBe('2027-01-15');
    expect(datumVan('2027-01-14T23:30')).toBe('2027-01-14');
    expect(datumVan('2027-01-14')).toBe('2027-01-14');
    expect(() => datumVan('morgen')).toThrow(RangeError);
  });
});

describe('days later', () => {
  test('an instant keeps its wall-clock time over both changes of the clock', () => {
    expect(plusDagen('2026-10-22T15:00:00.000Z', 7)).toBe('2026-10-29T16:00:00.000Z');
    expect(plusDagen('2027-03-25T16:00:00.000Z', 7)).toBe('2027-04-01T15:00:00.000Z');
    expect(plusDagen('2027-04-01T15:00:00.000Z', -7)).toBe('2027-03-25T16:00:00.000Z');
  });

  test('zero days leaves even the second 02.30 of the autumn night alone', () => {
    expect(plusDagen('2026-10-25T01:30:00.000Z', 0)).toBe('2026-10-25T01:30:00.000Z');
  });

  test('dates stay dates and local times stay local', () => {
    expect(plusDagen('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDagen('2026-12-31T17:00', 1)).toBe('2027-01-01T17:00');
  });

  test('counting days undoes adding them', () => {
    fc.assert(
      fc.property(instanten, fc.integer({ min: -800, max: 800 }), (utc, n) => {
        expect(dagenTussen(utc, plusDagen(utc, n))).toBe(n);
      }),
    );
  });

  test('a day ends in its last local second', () => {
    expect(eindVanDag('2027-01-14')).toBe('2027-01-14T22:59:59.000Z');
    expect(eindVanDag('2027-06-14')).toBe('2027-06-14T21:59:59.000Z');
  });
});

describe('maanden later', () => {
  it.each([
    ['2027-01-15', 12, '2028-01-15'],
    ['2027-08-31', 1, '2027-09-30'],
    ['2027-01-31', 1, '2027-02-28'],
  ])('%s en %i maanden is %s', (datum, maanden, later) => {
    expect(plusMaanden(datum, maanden)).toBe(later);
  });
});
