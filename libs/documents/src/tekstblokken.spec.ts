import { tellendeIds } from './documents.fixture.ts';
import { neemIdsOver } from './identiteit/neem-ids-over.ts';
import { uitPlatteTekst } from './platte-tekst/uit-platte-tekst.ts';
import { controleer } from './controle/controleer.ts';
import { kaleTekst } from './plaatsen/plaatstekst.ts';
import { aantalWoorden, tekstblokken } from './tekstblokken.ts';

const lees = (tekst: string, letter = 'a') => uitPlatteTekst(tekst, tellendeIds(letter));

describe('the blocks that people react to', () => {
  it('are the headings and paragraphs in reading order, items included, without markup', () => {
    const blokken = tekstblokken(lees('# Visie\n\nEen **vette**\nregel\n\n- punt *een*\n- punt twee'));
    expect(blokken.map((blok) => [blok.attrs.id, kaleTekst(blok)])).toEqual([
      ['a1', 'Visie'],
      ['a2', 'Een vette regel'],
      ['a4', 'punt een'],
      ['a5', 'punt twee'],
    ]);
    expect(kaleTekst({})).toBe('');
  });

  it('are counted in words as a reader would', () => {
    expect(
      aantalWoorden(lees('# De visie\n\nde raad – het college: **vet**gedrukt, zo’n 2 * 3\n- e-mail')),
    ).toBe(11);
    expect(aantalWoorden(lees(''))).toBe(0);
  });
});

describe('a text that was edited', () => {
  const oud = lees('# Visie\n\neerste\n\ntweede\n\n- een\n- twee\n\ntweede');
  const ids = (tekst: string, letter = 'b') => neemIdsOver(lees(tekst, letter), oud, tellendeIds(letter));

  it('keeps the ids of everything that says the same', () => {
    expect(ids('# Visie\n\neerste\n\ntweede\n\n- een\n- twee\n\ntweede')).toEqual(oud);
  });

  it('keeps them where blocks moved or changed, and gives fresh ones to what is new', () => {
    const nieuw = ids('tweede\n\n# Visie\n\nnieuw\n\neerste!\n\n- twee\n- drie\n\ntweede\n\ntweede');
    expect(tekstblokken(nieuw).map(({ attrs }) => attrs.id)).toEqual([
      'a3',
      'a1',
      'b3',
      'a2',
      'a6',
      'b7',
      'a7',
      'b9',
    ]);
    expect(nieuw.content.find(({ type }) => type === 'bulletList')?.attrs.id).toBe('a4');
  });

  it('keeps them where a heading became a paragraph, or plain became bold', () => {
    expect(tekstblokken(ids('Visie\n\n**eerste**')).map(({ attrs }) => attrs.id)).toEqual(['a1', 'a2']);
  });

  it('splits a list into two with ids of their own', () => {
    const lijsten = ids('- een\n\n- twee').content.map(({ attrs }) => attrs.id);
    expect(lijsten).toEqual(['a4', 'b3']);
  });

  it('never has an id twice, also when the source of ids starts over', () => {
    const nieuw = ids('nieuw\n\ntweede\n\n- een\n\n1. nog\n\neen', 'a');
    expect(controleer(nieuw)).toMatchObject({ ok: true });
    expect(tekstblokken(nieuw).map(({ attrs }) => attrs.id)).toEqual(expect.arrayContaining(['a3', 'a5']));
  });
});
