import { bestandssoort } from './bestandssoort.ts';
import { controleerBestand, MAX_BESTAND } from './controleer-bestand.ts';
import { zip } from './zip.fixture.ts';

const INHOUD = { '[Content_Types].xml': '<x/>' };
const tekst = (inhoud: string): Buffer => Buffer.from(inhoud);

describe('what a file is', () => {
  it.each([
    ['pdf', tekst('%PDF-1.7 …')],
    ['txt', tekst('Beste raad,\n\n\tvergadering om één uur')],
    ['docx', zip({ ...INHOUD, 'word/document.xml': '<w/>' })],
    ['pptx', zip({ ...INHOUD, 'ppt/presentation.xml': '<p/>' })],
    ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' })],
    ['macro', zip({ ...INHOUD, 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' })],
    [undefined, zip({ 'virus.exe': 'MZ' })],
    [undefined, zip({ ...INHOUD, 'xl/workbook.xml': '<x/>' })],
    ['kapot', tekst('PK\u0003\u0004 but no zip')],
    [undefined, Buffer.from([0x4d, 0x5a, 0x90, 0x00])],
    [undefined, Buffer.from([0x61, 0xff, 0xfe])],
  ])('is told from its bytes: %s', (soort, inhoud) => {
    expect(bestandssoort(inhoud)).toBe(soort);
  });

  it('is not believed when a zip lies about its directory', () => {
    const goed = zip({ ...INHOUD, 'word/document.xml': '<w/>' });
    goed.writeUInt16LE(9_000, goed.length - 22 + 10);
    expect(bestandssoort(goed)).toBe('kapot');
  });
});

describe('a file that comes in', () => {
  it('keeps a name without folders, with the extension of what it is', () => {
    const keuring = controleerBestand({ naam: 'C:\\map\\Visie "definitief".exe', inhoud: tekst('%PDF-1') });
    expect(keuring).toMatchObject({
      ok: true,
      bestand: { naam: 'Visie definitief.pdf', type: 'application/pdf' },
    });
  });

  it('always has a name', () => {
    const keuring = controleerBestand({ naam: '...', inhoud: tekst('hallo') });
    expect(keuring).toMatchObject({ bestand: { naam: 'bestand.txt' } });
  });

  it.each([
    ['leeg', Buffer.alloc(0)],
    ['10 MB', Buffer.alloc(MAX_BESTAND + 1, 'a')],
    ['macro', zip({ ...INHOUD, 'word/vbaProject.bin': 'x' })],
    ['niet compleet', zip({ ...INHOUD, 'word/document.xml': '<w/>' }).subarray(0, 60)],
    ['Kies een bestand', Buffer.from([0, 1, 2])],
  ])('is refused with a sentence that helps: %s', (woord, inhoud) => {
    const keuring = controleerBestand({ naam: 'a', inhoud });
    expect(keuring.ok ? '' : keuring.text).toContain(woord);
  });
});
