import type { Verwachte } from '#case-management';
import { zoekMensen } from './zoek-mensen.ts';

const mens = (naam: string, functie = ''): Verwachte => ({
  id: naam,
  naam,
  rol: 'raadslid',
  functie,
  groep: null,
  aanwezig: null,
  vastgelegd: null,
});
const mensen = [mens('F. Çelik'), mens('J. de Vries', 'Fractievoorzitter'), mens('A. van der Veen')];
const gevonden = (zoek: string): string[] =>
  zoekMensen(mensen, zoek, ({ rol }) => rol).map(({ naam }) => naam);

describe('zoeken aan de deur', () => {
  test.each([
    ['celik', ['F. Çelik']],
    ['ÇELIK', ['F. Çelik']],
    ['de v', ['J. de Vries', 'A. van der Veen']],
    ['vries j', ['J. de Vries']],
    ['fractie', ['J. de Vries']],
    ['jansen', []],
  ])('%s', (zoek, wie) => {
    expect(gevonden(zoek)).toEqual(wie);
  });

  test('zonder woorden staat iedereen er', () => {
    expect(gevonden('  ')).toHaveLength(3);
    expect(gevonden('raadslid')).toHaveLength(3);
  });
});
