import { readConfig, type Config } from '#config';
import { apiSleutelCommand } from '../../apps/cli/src/commands/api-sleutel.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let config: Config;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  const read = readConfig({
    DATABASE_URL: app.databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:2525',
    LOG_LEVEL: 'silent',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  config = read.config;
});
afterAll(() => app.stop());

/** What the command prints on standard output. */
async function gangmaker(...args: string[]): Promise<string[]> {
  const printed: string[] = [];
  const print = (line: string): void => void printed.push(line);
  expect(await apiSleutelCommand.run({ config, args, print, report: print })).toBe(0);
  return printed;
}

const statusWith = async (key: string | undefined): Promise<number> => {
  const headers = { authorization: `Bearer ${key}` };
  return (await fetch(`${app.url}/v1/trajecten`, { headers })).status;
};

it('prints a key that works alone on its last line, and keeps only its hash', async () => {
  const printed = await gangmaker('--rol', 'programmamanager', '--naam', 'Koppeling met het zaaksysteem');
  const key = printed.at(-1);
  expect(key).toMatch(/^gm_[\w-]{43}$/);
  expect(printed.join(' ').split(String(key))).toHaveLength(2);
  expect(await statusWith(key)).toBe(200);
  const { rows } = await app.pool.query<{ rij: string }>('SELECT api_sleutel::text AS rij FROM api_sleutel');
  expect(rows.map(({ rij }) => rij).join(' ')).toContain('Koppeling met het zaaksysteem');
  expect(rows.map(({ rij }) => rij).join(' ')).not.toContain(String(key).slice(3));
});

it('withdraws a key', async () => {
  const printed = await gangmaker('--rol', 'procesbegeleider');
  const id = /[0-9a-f-]{36}/.exec(printed[0] ?? '')?.[0] ?? '';
  await gangmaker('--intrekken', id);
  expect(await statusWith(printed.at(-1))).toBe(401);
  await expect(gangmaker('--intrekken', id)).rejects.toThrow('Er is geen geldige sleutel');
});

it.each([
  [['--rol', 'keizer'], "Voor de rol 'keizer' bestaat geen sleutel. Kies uit: programmamanager,"],
  [['--rol', 'griffier'], 'Kies uit: programmamanager, procesbegeleider, presentator, trainer.'],
  [[], '--rol ontbreekt: geef bijvoorbeeld --rol programmamanager.'],
  [['--kleur', 'rood'], 'Deze opties passen niet bij de opdracht.'],
])('says in a sentence what is wrong with %j', async (args, sentence) => {
  await expect(gangmaker(...args)).rejects.toThrow(sentence);
});
