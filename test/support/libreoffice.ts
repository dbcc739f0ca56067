import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Parser } from 'htmlparser2';

const run = promisify(execFile);

export interface ProducedFile {
  /** Ends in .docx or .pdf. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How LibreOffice is asked for the text of a kind of file: a PDF opens in Draw, which writes no plain text. */
const CONVERSIONS = {
  docx: { to: 'txt', options: ['--convert-to', 'txt:Text (encoded):UTF8'] },
  pdf: { to: 'fodg', options: ['--infilter=draw_pdf_import', '--convert-to', 'fodg'] },
} as const;

type Kind = keyof typeof CONVERSIONS;

/** `npm test` finds LibreOffice and passes it on; a single spec started by hand looks in the usual place. */
function sofficePath(): string {
  const path = process.env['GANGMAKER_SOFFICE'] ?? '/usr/bin/soffice';
  if (!existsSync(path)) throw new Error(`No LibreOffice at ${path}: run npm test, or set GANGMAKER_SOFFICE`);
  return path;
}

/** The text that LibreOffice finds in each file, spaces and lines as one space: one start for each kind of file. */
export async function textsOf(files: readonly ProducedFile[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmaker-office-'));
  try {
    const ofKind = (kind: Kind): Promise<[string, string][]> =>
      convert(
        folder,
        kind,
        files.filter(({ name }) => name.endsWith(`.${kind}`)),
      );
    return new Map([...(await ofKind('docx')), ...(await ofKind('pdf'))]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(
  folder: string,
  kind: Kind,
  files: readonly ProducedFile[],
): Promise<[string, string][]> {
  if (files.length === 0) return [];
  const { to, options } = CONVERSIONS[kind];
  const made = await soffice(folder, kind, options, files);
  const read = async ({ name }: ProducedFile): Promise<[string, string]> => {
    const text = await readFile(join(made, name.replace(/\w+$/, to)), 'utf8');
    return [name, (kind === 'pdf' ? textOfDrawing(text) : text).replace(/\s+/g, ' ').trim()];
  };
  return Promise.all(files.map(read));
}

/** The same document as LibreOffice writes it in Word's format. */
export async function savedAgain(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmaker-office-'));
  try {
    const file = { name: 'document.docx', bytes: docx };
    const made = await soffice(folder, 'again', ['--convert-to', 'docx:MS Word 2007 XML'], [file]);
    return await readFile(join(made, file.name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has LibreOffice convert files, and answers in which folder it put them. */
async function soffice(
  folder: string,
  to: string,
  options: readonly string[],
  files: readonly ProducedFile[],
): Promise<string> {
  const made = join(folder, to);
  await mkdir(made);
  const paths = files.map(({ name }) => join(folder, name));
  await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
  // A profile of its own: another LibreOffice that is open would take the work over and answer at once.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(
    sofficePath(),
    [profile, '--headless', '--norestore', '--nologo', ...options, '--outdir', made, ...paths],
    { timeout: 110_000, env: { ...process.env, HOME: folder } },
  );
  return made;
}

/** A line of a PDF is a paragraph of the drawing. */
function textOfDrawing(xml: string): string {
  let text = '';
  let within = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'text:p') within += 1;
        if (name === 'text:s' || name === 'text:tab') text += ' ';
      },
      ontext: (words) => {
        if (within > 0) text += words;
      },
      onclosetag: (name) => {
        if (name !== 'text:p') return;
        within -= 1;
        text += ' ';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return text;
}
