import fc from 'fast-check';
import { neemIdsOver, uitPlatteTekst } from '#documents';
import type { Blok, TekstDocument } from '#documents';
import { opdrachtMet, willekeurigDocument, zonderIds } from './documenten.fixture.ts';
import { leesDocx } from './lezen/lees-docx.ts';
import { schrijfWijzigingen } from './schrijven/schrijf-wijzigingen.ts';
import { accepteer, wijsAf } from './wijzigingen.fixture.ts';
import { leesZip } from './zip/lees-zip.ts';

let teller = 0;
const ids = (): string => `n${++teller}`;

const wijzig = (oud: TekstDocument, nieuw: TekstDocument): Promise<Uint8Array> =>
  schrijfWijzigingen({ ...opdrachtMet(nieuw), oud });
const gelezen = async (docx: Uint8Array): Promise<unknown> => zonderIds((await leesDocx(docx)).inhoud);
const xmlVan = async (docx: Uint8Array): Promise<string> =>
  (await leesZip(docx)).get('word/document.xml')?.toString() ?? '';

const OUD = uitPlatteTekst('# Rol\n\nDe raad stelt de kaders.\n\n- één\n- twee\n\nHet slot.', ids);
const nieuw = (tekst: string): TekstDocument => neemIdsOver(uitPlatteTekst(tekst, ids), OUD, ids);

/** The same block with other words, and other rows or paragraphs when it is a table. */
const metAndereWoorden = (blok: Blok): Blok => {
  const anders = JSON.parse(
    JSON.stringify(blok).replaceAll('raad', 'gemeenteraad').replaceAll('visie', 'ambitie'),
  ) as Blok;
  if (anders.type !== 'table') return anders;
  const [eerste, ...rest] = anders.content;
  const cellen = (rij: typeof eerste): typeof eerste =>
    rij && {
      ...rij,
      content: rij.content.map((cel) => ({
        ...cel,
        content: [
          ...cel.content.slice(0, 1).filter(({ content }) => content !== undefined),
          { type: 'paragraph', attrs: { id: ids() }, content: [{ type: 'text', text: 'Erbij in de cel' }] },
        ],
      })),
    };
  const rijen = [cellen(eerste), ...rest.slice(1)].filter((rij) => rij !== undefined);
  return { ...anders, content: rijen };
};

/** The same document with blocks dropped, moved and replaced by those of another. */
const bewerkt = fc
  .tuple(willekeurigDocument, willekeurigDocument, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }))
  .map(([oud, ander, keuzes]): [TekstDocument, TekstDocument] => {
    const titel = oud.content.filter(({ type }) => type === 'title');
    const rest = oud.content.filter(({ type }) => type !== 'title');
    const vreemd = ander.content.filter(({ type }) => type !== 'title');
    const content = rest.flatMap((blok, op): Blok[] => {
      const keus = keuzes[op] ?? 5;
      const erbij = vreemd[op];
      if (keus === 0) return [];
      if (keus === 2) return [metAndereWoorden(blok)];
      return keus === 1 && erbij !== undefined ? [erbij, blok] : [blok];
    });
    if (keuzes[11] === 0) content.reverse();
    const nieuweTekst = neemIdsOver({ type: 'doc', content: [...titel, ...content] }, oud, ids);
    return [oud, nieuweTekst];
  });

describe('tracked changes', () => {
  it('give the new text when all are accepted and the old one when all are rejected', async () => {
    await fc.assert(
      fc.asyncProperty(bewerkt, async ([oud, anders]) => {
        const docx = await wijzig(oud, anders);
        expect(await gelezen(await accepteer(docx))).toEqual(zonderIds(anders));
        expect(await gelezen(await wijsAf(docx))).toEqual(zonderIds(oud));
      }),
      { numRuns: 20 },
    );
  });

  it('say who changed what and when, word by word', async () => {
    const xml = await xmlVan(
      await wijzig(OUD, nieuw('# Rol\n\nDe raad bewaakt de kaders.\n\n- één\n- twee\n\nHet slot.')),
    );
    const spoor = 'w:author="Griffie Waterveen" w:date="2026-11-22T10:00:00Z"';
    expect(xml).toMatch(new RegExp(`<w:del w:id="\\d+" ${spoor}>.*<w:delText[^>]*>stelt</w:delText>`));
    expect(xml).toMatch(new RegExp(`<w:ins w:id="\\d+" ${spoor}>.*<w:t[^>]*>bewaakt</w:t>`));
    const nummers = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(nummers).size).toBe(nummers.length);
  });

  it('have nothing to say of a text that stayed the same', async () => {
    expect(await xmlVan(await wijzig(OUD, OUD))).not.toMatch(/<w:(?:ins|del|pPrChange)\b/);
  });

  it.each([
    ['an item became a paragraph', '# Rol\n\nDe raad stelt de kaders.\n\n- één\n\ntwee\n\nHet slot.'],
    ['a paragraph became a heading', '# Rol\n\nDe raad stelt de kaders.\n\n- één\n- twee\n\n## Het slot.'],
    ['bullets became numbers', '# Rol\n\nDe raad stelt de kaders.\n\n1. één\n2. twee\n\nHet slot.'],
    ['everything went', ''],
    ['the last paragraph went', '# Rol\n\nDe raad stelt de kaders.\n\n- één\n- twee'],
  ])('hold when %s', async (_naam, tekst) => {
    const anders = nieuw(tekst);
    const docx = await wijzig(OUD, anders);
    expect(await gelezen(await accepteer(docx))).toEqual(zonderIds(anders));
    expect(await gelezen(await wijsAf(docx))).toEqual(zonderIds(OUD));
  });

  it('are the same file each time', async () => {
    const anders = nieuw('# Rol\n\nAnders.');
    expect(Buffer.from(await wijzig(OUD, anders)).equals(await wijzig(OUD, anders))).toBe(true);
  });
});
