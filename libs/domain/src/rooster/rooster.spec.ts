import { eindVan, rooster } from './rooster.ts';

const regels = (soort: Parameters<typeof rooster>[0], begin: string): string[] =>
  rooster(soort, begin).map((deel) => `${deel.van.slice(11)}-${deel.tot.slice(11)} ${deel.titel}`);

describe('the time table of an evening', () => {
  test('bijeenkomst 1, from the opening at 17.00 to the end at 22.00', () => {
    expect(regels('bijeenkomst1', '2027-01-14T17:00')).toEqual([
      '17:00-18:00 Plenaire opening',
      '18:00-18:30 Pauze',
      '18:30-21:00 In drie gemengde groepen',
      '21:00-22:00 Plenaire afsluiting',
    ]);
  });

  test('bijeenkomst 2 separates the groups and keeps the same hours', () => {
    expect(regels('bijeenkomst2', '2027-02-25T17:00')).toContain('18:30-21:00 In drie aparte groepen');
    expect(eindVan('bijeenkomst2', '2027-02-25T17:00')).toBe('2027-02-25T22:00');
  });

  test('the break is the one with soup and rolls', () => {
    expect(rooster('bijeenkomst1', '2027-01-14T17:00')[1]?.uitleg).toContain('Soep en broodjes');
  });

  test.each([
    'bijeenkomst1',
    'bijeenkomst2',
    'dagdeel',
    'workshop',
    'gesprek',
    'tweegesprek',
    'reflectiedag',
  ] as const)('%s has no gaps and ends when it says', (soort) => {
    const delen = rooster(soort, '2027-04-08T09:00');
    delen.slice(1).forEach((deel, index) => expect(deel.van).toBe(delen[index]?.tot));
    expect(delen.at(-1)?.tot).toBe(eindVan(soort, '2027-04-08T09:00'));
  });

  test('a dagdeel takes a morning', () => {
    expect(eindVan('dagdeel', '2027-04-08T09:00')).toBe('2027-04-08T12:30');
  });

  test('a workshop with LEGO takes a dagdeel, a reflection a day', () => {
    expect(eindVan('workshop', '2027-04-08T13:00')).toBe('2027-04-08T16:30');
    expect(eindVan('reflectiedag', '2027-04-08T09:30')).toBe('2027-04-08T16:30');
  });

  test('the begin must be a local time', () => {
    expect(() => rooster('dagdeel', '2027-04-08')).toThrow(RangeError);
  });
});
