import { herkomstZin } from './herkomst-zin.ts';

it.each([
  [{ hoe: 'getypt', uit: null }, 'Hier geschreven.'],
  [{ hoe: 'bewerkt', uit: '0.2' }, 'Geschreven op basis van versie 0.2.'],
  [{ hoe: 'sjabloon', uit: null }, 'Begonnen met het sjabloon.'],
  [{ hoe: 'bestand', uit: '0.1', bestand: 'visie.docx' }, 'Ingelezen uit visie.docx, na versie 0.1.'],
  [{ hoe: 'ongewijzigd', uit: '0.2' }, 'De tekst is die van versie 0.2.'],
  [{ hoe: 'ongewijzigd', uit: null }, null],
  [null, null],
] as const)('%j is told as %s', (herkomst, zin) => {
  expect(herkomstZin(herkomst)).toBe(zin);
});
