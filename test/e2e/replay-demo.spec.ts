import { Visitor } from '../support/browser-less/index.ts';
import { faultsInLog, freshDataFolder } from '../support/data-folder.ts';
import type { DataFolder } from '../support/data-folder.ts';
import { Program, freePort, runProgram } from '../support/program.ts';

const MINUTES = 60_000;
const GEMEENTEN = [
  'Borne',
  'Dalfsen',
  'Deventer',
  'Haaksbergen',
  'Hardenberg',
  'Hellendoorn',
  'Kampen',
  'Staphorst',
];

let folder: DataFolder;
let program: Program;
let settings: Record<string, string>;
let visitor: Visitor;

beforeAll(async () => {
  folder = await freshDataFolder();
  settings = { GANGMAKER_DATA: folder.path, PORT: String(await freePort()) };
  program = new Program(['start'], settings);
  visitor = new Visitor(await program.up(8 * MINUTES));
  await visitor.open('/inloggen');
  await visitor.press(/^Log in als Anouk/);
}, 9 * MINUTES);

afterAll(async () => {
  await program.stop();
  await folder.remove();
});

const without = (address: string): string => address.replace(/[0-9a-f-]{36}/g, ':id');

/** Which kinds of address there are most of. */
const often = (seen: ReadonlySet<string>): string => {
  const kinds = new Map<string, number>();
  for (const address of seen) {
    const kind = without(address).replace(/=[^&]*/g, '=*');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const most = [...kinds].sort(([, a], [, b]) => b - a).slice(0, 12);
  return most.map(([kind, many]) => `${many} × ${kind}`).join(', ');
};

/** A mail to read beforehand, a document as a file: in every dossier the same page about the same thing. */
const ALIKE = /voorbeeld|\/als\/|vergelijken/;
const ENOUGH = 3;

/** Says of an address whether enough that are like it were looked at. */
const enough = (): ((address: string) => boolean) => {
  const times = new Map<string, number>();
  return (address) => {
    if (!ALIKE.test(address)) return false;
    const kind = without(address);
    times.set(kind, (times.get(kind) ?? 0) + 1);
    return (times.get(kind) ?? 0) > ENOUGH;
  };
};

/** Not a file to save, which may be HTML too. */
const isPage = (headers: Headers): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true &&
  !headers.get('content-disposition')?.startsWith('attachment');

/** Every page that can be reached by links alone, which therefore changes nothing. */
const walk = async (atMost: number): Promise<string[]> => {
  const seen = new Set<string>(['/bord']);
  const wrong: string[] = [];
  const isEnough = enough();
  for (const address of seen) {
    if (seen.size > atMost)
      throw new Error(`More than ${atMost} pages: does an address go on for ever? ${often(seen)}`);
    if (isEnough(address)) continue;
    const { status, headers } = await visitor.request(address);
    if (status !== 200) wrong.push(`${status} ${address}`);
    else if (isPage(headers)) await visitor.open(address);
    for (const next of visitor.offered) seen.add(next);
  }
  return wrong;
};

it('het demobureau heeft acht gemeenten, elk ergens anders', async () => {
  await visitor.open('/bord');
  const text = await visitor.text();
  expect(GEMEENTEN.filter((naam) => !text.includes(naam))).toEqual([]);
});

it(
  'elke pagina ervan is gaaf, en elke link leidt ergens heen',
  async () => {
    // Every mail of every programme can be read beforehand: some thirty pages a dossier.
    expect(await walk(6_000)).toEqual([]);
    expect(await faultsInLog(folder.path)).toEqual([]);
  },
  8 * MINUTES,
);

it('elke stap van elk traject is na te rekenen', async () => {
  await program.stop();
  const { code, stdout } = await runProgram(['replay', '--alle'], settings);
  expect(stdout.trim().split('\n').sort()).toEqual(
    expect.arrayContaining(
      GEMEENTEN.map(
        (naam) =>
          expect.stringMatching(
            new RegExp(`\\(Gemeente ${naam}\\): \\d+ stappen herrekend, geen verschil`),
          ) as string,
      ),
    ),
  );
  expect(code).toBe(0);
});
