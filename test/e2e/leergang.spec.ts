import { join } from 'node:path';
import { Visitor } from '../support/browser-less/index.ts';
import { faultsInLog, freshDataFolder } from '../support/data-folder.ts';
import type { DataFolder } from '../support/data-folder.ts';
import * as gestopt from '../support/leergang/gestopt.ts';
import { Leergang } from '../support/leergang/leergang.ts';
import type { World } from '../support/leergang/leergang.ts';
import { MANAGER } from '../support/leergang/mensen.ts';
import { vertelLeergang } from '../support/leergang/verhaal.ts';
import { Post } from '../support/post.ts';
import { Program, freePort, runProgram } from '../support/program.ts';
import { storyline } from '../support/storyline.ts';

let folder: DataFolder;
let program: Program;
let world: World;
let leergang: Leergang;
let andere: Leergang;
let settings: Record<string, string>;
const visitors: Visitor[] = [];

beforeAll(async () => {
  folder = await freshDataFolder();
  settings = { GANGMAKER_DATA: folder.path, PORT: String(await freePort()) };
  const { code, stderr } = await runProgram(
    ['medewerker', '--naam', MANAGER.naam, '--email', MANAGER.email, '--rol', 'programmamanager'],
    settings,
  );
  if (code !== 0) throw new Error(stderr);
  program = new Program(['start'], settings);
  const url = await program.up();
  world = {
    post: new Post(join(folder.path, 'postbus')),
    reader: async () => {
      const visitor = new Visitor(url);
      visitors.push(visitor);
      return visitor;
    },
  };
  leergang = new Leergang(world);
});

afterAll(async () => {
  await program.stop();
  await folder.remove();
});

const scene = storyline();

/** Every kind of mail that the programme names, and the one that lets the bureau in. */
const MAILS = [
  'afgelast',
  'afgerond',
  'agendapunt',
  'ambities-ter-bespreking',
  'bedankt-globale-visie',
  'bevestigingsverzoek',
  'bevestigingsverzoek-herinnering',
  'consultatie-concept',
  'consultatie-herinnering',
  'geannuleerd',
  'inloglink',
  'praktische-informatie',
  'save-the-date',
  'teruggestuurd',
  'terugkoppeling-reactie',
  'training-uitnodiging',
  'uitnodiging',
  'uitnodiging-met-visie',
  'verzet',
  'verzoek-afspraken',
];

describe('de hele leergang van één gemeente, met HTTP en SMTP', () => {
  for (const [title, act] of vertelLeergang()) scene(title, () => act(leergang));

  scene('een andere gemeente begint', async () => {
    andere = new Leergang(world, leergang.vandaag);
    await andere.logIn();
    await gestopt.begin(andere);
  });
  scene('gelast een avond af', () => gestopt.gelastAf(andere));
  scene('ziet alleen zichzelf', () => gestopt.zietAlleenZichzelf(andere, leergang));
  scene('en stopt', () => gestopt.stop(andere));

  scene('elke mail kwam één keer, en geen andere', async () => {
    const kinds = (await leergang.post.complete()).map((line) => line.split(' → ')[0]);
    expect([...new Set(kinds)].sort()).toEqual(MAILS);
  });

  scene('elke link op elke pagina leidt ergens heen', async () => {
    const dead: string[] = [];
    for (const visitor of visitors)
      for (const address of visitor.offered) {
        const { status } = await visitor.request(address);
        // Over now, or a personal link that expired in the months of the story: the page says so.
        if (![200, 409, 410].includes(status)) dead.push(`${status} ${address}`);
      }
    expect(dead).toEqual([]);
  });

  scene('en alles is na te rekenen', async () => {
    await program.stop();
    const { code, stdout } = await runProgram(['replay', leergang.pad.split('/').at(-1) ?? ''], settings);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('geen verschil') as string });
  });
  it('zonder een fout in het logboek van het programma', async () => {
    expect(await faultsInLog(folder.path)).toEqual([]);
  });
});
