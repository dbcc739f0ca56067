import type { Reactieplaats } from './plaatsen/reactieplaatsen.ts';
import { plaatsnamen } from './plaatsnamen.ts';

const plaats = (id: string, soort: Reactieplaats['soort'], tekst = ''): Reactieplaats => ({
  id,
  soort,
  tekst,
});

describe('how a reader points at a place', () => {
  test('counts per kind, anew under each heading', () => {
    const namen = plaatsnamen([
      plaats('t', 'titel', 'Visie'),
      plaats('a', 'alinea'),
      plaats('k', 'kop', 'Wat wij willen'),
      plaats('b', 'alinea'),
      plaats('p', 'punt'),
      plaats('c', 'alinea'),
      plaats('x', 'tabel'),
    ]);
    expect([...namen.values()]).toEqual([
      'De titel',
      'Alinea 1',
      'De kop ‘Wat wij willen’',
      'Alinea 1 onder ‘Wat wij willen’',
      'Punt 1 onder ‘Wat wij willen’',
      'Alinea 2 onder ‘Wat wij willen’',
      'Tabel 1 onder ‘Wat wij willen’',
    ]);
  });

  test('cuts a long heading at a word', () => {
    const lang = 'Een kop die zo lang is dat niemand hem in een naam van een plaats wil lezen';
    expect(plaatsnamen([plaats('k', 'kop', lang)]).get('k')).toBe(
      'De kop ‘Een kop die zo lang is dat niemand hem in een naam van een …’',
    );
    expect(plaatsnamen([plaats('k', 'kop', 'x'.repeat(99))]).get('k')).toBe(`De kop ‘${'x'.repeat(60)} …’`);
  });
});
