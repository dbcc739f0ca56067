import { maakDocx } from '../../../test/support/maak-docx.ts';
import { alleIds } from '#documents';
import { Werkplaats } from './werkplaats/werkplaats.ts';
import { WordLezer } from './word-lezer.ts';

describe('reading in a thread', () => {
  const lezer = new WordLezer(new Werkplaats());
  const docx = maakDocx(['! Titel', '# Kop', '- punt', '  1. binnen', 'slot']);

  it('gives every block an id of the caller, in reading order', async () => {
    let aantal = 0;
    const gelezen = await lezer.lees(docx, () => `eigen${++aantal}`);
    if (!gelezen.ok) throw new Error(gelezen.text);
    expect(alleIds(gelezen.inhoud)).toEqual(Array.from({ length: aantal }, (_, op) => `eigen${op + 1}`));
    expect(aantal).toBe(7);
  });

  it('does many at once, each with its own answer', async () => {
    const teksten = Array.from({ length: 4 }, (_, nummer) => `Alinea ${nummer}`);
    const gelezen = await Promise.all(teksten.map((tekst) => lezer.lees(maakDocx([tekst]), () => 'a1')));
    expect(gelezen.map((één) => JSON.stringify(één))).toEqual(
      teksten.map((tekst) => expect.stringContaining(tekst) as string),
    );
  });

  it('leaves the bytes that it was given as they are', async () => {
    const kopie = docx.slice();
    await lezer.lees(docx, () => 'a1');
    expect(docx).toEqual(kopie);
  });
});
