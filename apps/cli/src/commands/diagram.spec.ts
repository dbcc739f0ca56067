import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config';
import { Stop } from '../command.ts';
import { diagramCommand } from './diagram.ts';

const read = readConfig({ NODE_ENV: 'test' });
if (!read.ok) throw new Error('The configuration of a test is wrong');
const { config } = read;

async function draw(...args: readonly string[]): Promise<{ printed: string; reported: string }> {
  const [printed, reported]: [string[], string[]] = [[], []];
  const context = {
    config,
    args,
    print: (line: string) => printed.push(line),
    report: (line: string) => reported.push(line),
  };
  expect(await diagramCommand.run(context)).toBe(0);
  return { printed: printed.join('\n'), reported: reported.join('\n') };
}

describe('gangmaker diagram', () => {
  it('prints a picture, wide or narrow', async () => {
    const [wide, narrow] = [await draw('ovkk'), await draw('ovkk', '--smal', '--versie', '1')];
    expect(wide.printed).toMatch(/^<svg xmlns.*<\/svg>$/s);
    expect(narrow.printed).toContain('ovkk-narrow-title');
  });

  it('writes it to a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gangmaker-diagram-'));
    const file = join(folder, 'ovkk.svg');
    const { printed, reported } = await draw('ovkk', '--uit', file);
    expect([printed, reported]).toEqual(['', `Geschreven: ${file}`]);
    expect(await readFile(file, 'utf8')).toContain('Tussentijdse consultatie');
    await rm(folder, { recursive: true });
  });

  it.each([
    [[], 'Noem een programma: ovkk'],
    [['geen'], "Het programma 'geen' bestaat niet."],
    [['ovkk', '--versie', '99'], "Van 'ovkk' bestaat geen versie 99."],
    [['ovkk', '--groot'], 'Deze opties passen niet'],
    [['ovkk', '--uit', '/geen/map/x.svg'], 'De map /geen/map bestaat niet.'],
  ])('says what is wrong with %j', async (args, sentence) => {
    await expect(draw(...args)).rejects.toThrow(Stop);
    await expect(draw(...args)).rejects.toThrow(sentence);
  });
});
