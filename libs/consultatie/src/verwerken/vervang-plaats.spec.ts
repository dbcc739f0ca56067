import { controleer, naarPlatteTekst, plaatsen, uitPlatteTekst, type TekstDocument } from '#documents';
import { plaatsAlsTekst } from './plaats-als-tekst.ts';
import { vervangPlaats } from './vervang-plaats.ts';

const lees = (tekst: string, voor = 'b'): TekstDocument => {
  let nummer = 0;
  return uitPlatteTekst(tekst, () => `${voor}${(nummer += 1)}`);
};
const TEKST = '# Kop\n\nEerste **vet** stuk.\n\n- punt een\n- punt twee\n   - punt binnen\n\nLaatste.';
const DOC = lees(TEKST);
const idVan = (begin: string): string => {
  const gevonden = plaatsen(DOC).find(({ blok }) => JSON.stringify(blok).includes(begin));
  if (!gevonden) throw new Error(`No place with ${begin}`);
  return gevonden.blok.attrs.id;
};
const na = (begin: string, tekst: string): string | undefined => {
  const nieuw = vervangPlaats(DOC, idVan(begin), lees(tekst, 'n').content);
  if (!nieuw) return undefined;
  expect(controleer(nieuw)).toMatchObject({ ok: true });
  return naarPlatteTekst(nieuw);
};

describe('one place written anew', () => {
  test('keeps its id, and everything around it as it was', () => {
    const id = idVan('Eerste');
    expect(plaatsAlsTekst(DOC, id)).toBe('Eerste **vet** stuk.');
    const nieuw = vervangPlaats(DOC, id, lees('Ander *stuk*.\n\nEn nog een.', 'n').content);
    expect(nieuw && naarPlatteTekst(nieuw)).toBe(
      TEKST.replace('Eerste **vet** stuk.', 'Ander *stuk*.\n\nEn nog een.'),
    );
    expect(nieuw && plaatsAlsTekst(nieuw, id)).toBe('Ander *stuk*.');
  });

  test('may be an item, also one inside another, and may become two', () => {
    expect(na('punt een', 'punt 1\n\npunt 1b')).toBe(TEKST.replace('punt een', 'punt 1\n- punt 1b'));
    expect(na('punt binnen', 'dieper')).toBe(TEKST.replace('punt binnen', 'dieper'));
    expect(na('punt twee', 'punt 2')).toBe(TEKST.replace('punt twee', 'punt 2'));
  });

  test('may go, with the list around it when that is then empty', () => {
    expect(na('Eerste', '')).toBe(TEKST.replace('Eerste **vet** stuk.\n\n', ''));
    expect(na('punt binnen', '')).toBe(TEKST.replace('\n   - punt binnen', ''));
  });

  test('is refused when it cannot stand there', () => {
    expect(na('punt een', '# Een kop')).toBeUndefined();
    // Nothing to keep the item below it under.
    expect(na('punt twee', '')).toBeUndefined();
    expect(vervangPlaats(DOC, 'nergens', [])).toBeUndefined();
    expect(plaatsAlsTekst(DOC, 'nergens')).toBeUndefined();
  });
});
