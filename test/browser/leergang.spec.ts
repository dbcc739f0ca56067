import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser-session.ts';
import { ChromiumReader } from '../support/chromium-reader/chromium-reader.ts';
import { Inspector, pageKind } from '../support/chromium-reader/inspector.ts';
import { freshDataFolder, faultsInLog } from '../support/data-folder.ts';
import type { DataFolder } from '../support/data-folder.ts';
import { Leergang } from '../support/leergang/leergang.ts';
import { MANAGER } from '../support/leergang/mensen.ts';
import { vertelLeergang } from '../support/leergang/verhaal.ts';
import { Post } from '../support/post.ts';
import { Program, freePort, runProgram } from '../support/program.ts';
import { storyline } from '../support/storyline.ts';

let folder: DataFolder;
let program: Program;
let browser: Browser;
let inspector: Inspector;
let leergang: Leergang;
const readers: ChromiumReader[] = [];

beforeAll(async () => {
  folder = await freshDataFolder();
  const settings = { GANGMAKER_DATA: folder.path, PORT: String(await freePort()) };
  const { code, stderr } = await runProgram(
    ['medewerker', '--naam', MANAGER.naam, '--email', MANAGER.email],
    settings,
  );
  if (code !== 0) throw new Error(stderr);
  program = new Program(['start'], settings);
  const baseURL = await program.up();
  browser = await launchBrowser();
  inspector = await Inspector.in(browser);
  leergang = new Leergang({
    post: new Post(join(folder.path, 'postbus')),
    reader: async (name) => {
      // Whoever reacts needs no JavaScript for it; the others are on a screen and on a phone.
      const javaScriptEnabled = name !== 'deelnemer';
      const viewport = { width: name === 'programmamanager' ? 1360 : 390, height: 844 };
      const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled, locale: 'nl-NL' });
      const reader = new ChromiumReader(await context.newPage(), inspector);
      readers.push(reader);
      return reader;
    },
  });
});

afterAll(async () => {
  await browser.close();
  await program.stop();
  await folder.remove();
});

/** Saved instead of shown: a document in one of its forms, a list, a mail as it came. */
const isFile = (address: string): boolean =>
  /\/als\/|\/(?:bestand|bron|docx|pdf|archief|html)(?:\?|$)|\/bijlagen?\/|\.(?:csv|docx|pdf|ics|eml)(?:\?|$)/.test(
    address,
  );

const scene = storyline();

describe('de hele leergang in een echte browser, voor drie lezers', () => {
  for (const [title, act] of vertelLeergang()) scene(title, () => act(leergang));

  scene('en elke pagina waar een link naartoe gaat', async () => {
    const [bureau] = readers;
    await bureau?.open('/ontwikkel/postbus');
    await bureau?.open('/nergens');
    expect(bureau?.status).toBe(404);
    for (const reader of readers)
      for (const address of reader.offered)
        if (!isFile(address) && !inspector.pages.has(pageKind(address))) await reader.open(address);
    expect(inspector.pages.size).toBeGreaterThan(60);
  });

  it('zonder een fout in het logboek van het programma', async () => {
    expect(await faultsInLog(folder.path)).toEqual([]);
  });
});
