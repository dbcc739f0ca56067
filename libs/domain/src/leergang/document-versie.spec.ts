import fc from 'fast-check';
import { isVastgesteld, vergelijkVersies, volgendeVersie } from './document-versie.ts';

test('the visie from first draft to a second edition', () => {
  const stappen = ['concept', 'concept', 'vaststellen', 'concept', 'vaststellen', 'vaststellen'] as const;
  const versies: string[] = [];
  for (const stap of stappen) versies.push(volgendeVersie(versies.at(-1) ?? null, stap));
  expect(versies).toEqual(['0.1', '0.2', '1.0', '1.1', '2.0', '3.0']);
});

test('a document may be final at once, and drafts go past nine', () => {
  expect(volgendeVersie(null, 'vaststellen')).toBe('1.0');
  expect(volgendeVersie('0.9', 'concept')).toBe('0.10');
});

test('every step gives a higher version, final exactly when it was made so', () => {
  const stap = fc.constantFrom('concept' as const, 'vaststellen' as const);
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 40 }), stap, (eerder, laatste) => {
      const huidig = eerder.reduce<string | null>(volgendeVersie, null);
      const nieuw = volgendeVersie(huidig, laatste);
      expect(isVastgesteld(nieuw)).toBe(laatste === 'vaststellen');
      expect(vergelijkVersies(nieuw, huidig ?? '0.0')).toBeGreaterThan(0);
    }),
  );
});

test('versions sort by number, not by letter', () => {
  expect(['1.0', '0.10', '0.9', '2.0', '1.1'].sort(vergelijkVersies)).toEqual([
    '0.9',
    '0.10',
    '1.0',
    '1.1',
    '2.0',
  ]);
});

test.each(['', '1', 'v1.0', '1.0.0', '01.0', '-1.0'])('%j is no version', (tekst) => {
  expect(() => volgendeVersie(tekst, 'concept')).toThrow(/Expected a version/);
});

test('0.0 was never decided', () => {
  expect(isVastgesteld('0.0')).toBe(false);
});
