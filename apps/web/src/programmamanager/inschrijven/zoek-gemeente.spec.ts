import { meerdereGemeenten, zoekGemeente } from './zoek-gemeente.ts';

const gemeente = (code: string, naam: string) => ({ code, naam, provincie: '', schoolregio: null });
const LIJST = [
  gemeente('GM1900', 'Súdwest-Fryslân'),
  gemeente('GM0180', 'Staphorst'),
  gemeente('GM0518', "'s-Gravenhage"),
  gemeente('GM0313', 'Bunschoten'),
  gemeente('GM0312', 'Bunnik'),
];

describe('een gemeente zoeken', () => {
  it.each([
    ['staphorst', 'Staphorst'],
    ['Gemeente Staphorst', 'Staphorst'],
    ['GM0180', 'Staphorst'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['s gravenhage', "'s-Gravenhage"],
    ['bunni', 'Bunnik'],
  ])('%s', (tekst, naam) => {
    expect(zoekGemeente(LIJST, tekst)?.naam).toBe(naam);
  });

  it('never guesses between two', () => {
    expect(zoekGemeente(LIJST, 'bun')).toBeUndefined();
    expect(zoekGemeente(LIJST, ' ')).toBeUndefined();
  });

  it('names those that fit, when they are few', () => {
    expect(meerdereGemeenten(LIJST, 'bun')).toBe(
      'Dit past bij meer gemeenten: Bunschoten, Bunnik. Typ de hele naam.',
    );
    expect(meerdereGemeenten(LIJST, 'atlantis')).toBeUndefined();
    expect(meerdereGemeenten(LIJST, ' ')).toBeUndefined();
  });
});
