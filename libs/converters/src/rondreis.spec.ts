import fc from 'fast-check';
import { controleer } from '#documents';
import { BEELD, opdrachtMet, willekeurigDocument, zonderIds } from './documenten.fixture.ts';
import { leesDocx } from './lezen/lees-docx.ts';
import { schrijfDocx } from './schrijven/schrijf-docx.ts';

describe('a document that goes through Word', () => {
  it('comes back the same: title, headings, lists in lists, tables, emphasis, links, images', async () => {
    await fc.assert(
      fc.asyncProperty(willekeurigDocument, async (doc) => {
        expect(controleer(doc)).toMatchObject({ ok: true });
        const terug = await leesDocx(await schrijfDocx(opdrachtMet(doc)));
        expect(zonderIds(terug.inhoud)).toEqual(zonderIds(doc));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its images byte for byte', async () => {
    const image = { id: 'i', sha256: BEELD.sha256, alt: 'Kaart', width: BEELD.breedte, height: BEELD.hoogte };
    const doc = { type: 'doc', content: [{ type: 'image', attrs: image }] } as const;
    const { afbeeldingen } = await leesDocx(await schrijfDocx(opdrachtMet(doc)));
    expect(afbeeldingen).toEqual([BEELD]);
  });

  it('is the same file each time it is written, in whatever zone and year', async () => {
    const [doc] = fc.sample(willekeurigDocument, { numRuns: 1, seed: 7 });
    if (doc === undefined) throw new Error('No sample');
    const één = await schrijfDocx(opdrachtMet(doc));
    await new Promise((klaar) => setTimeout(klaar, 5));
    expect(Buffer.from(await schrijfDocx(opdrachtMet(doc))).equals(één)).toBe(true);
  });
});
