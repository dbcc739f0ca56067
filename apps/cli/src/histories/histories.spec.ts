import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replay, type AnyDefinition, type Difference } from '#workflow-engine';
import { definitionOf, definitions, type Programma } from '#workflows';
import { WorkflowRegistry } from '../../../composition/src/index.ts';
import { addHistories, readHistories, type RecordedHistory } from './history-file.ts';
import { HISTORIES, recordRun } from './record-programma.ts';

const FOLDER = join(import.meta.dirname, '../../../../test/histories');
const ovkk = definitionOf('ovkk', 1) as Programma;
const folderOf = ({ name, version }: Programma): string => join(FOLDER, `${name}@${version}`);
const differences = (
  recorded: RecordedHistory,
  programmas: readonly Programma[] = definitions,
): Difference[] =>
  replay(
    new WorkflowRegistry({ definitions: programmas, overzettingen: [] }),
    recorded.instance,
    recorded.history,
  );

describe.each(definitions)('$name versie $version', (programma) => {
  it(`still takes every step of ${HISTORIES} recorded lives as it did when they were recorded`, async () => {
    const histories = await readHistories(folderOf(programma));
    expect(histories.length).toBeGreaterThanOrEqual(HISTORIES);
    for (const history of histories) expect([history.file, differences(history)]).toEqual([history.file, []]);
    expect(histories.some(({ instance }) => instance.status === 'done')).toBe(true);
    expect(histories.some(({ instance }) => instance.status === 'active')).toBe(true);
  });
});

describe('a planted change is seen', () => {
  const machineOf = ovkk.machine as unknown as { provide(parts: object): AnyDefinition['machine'] };
  const changed = (machine: AnyDefinition['machine']): Programma => ({ ...ovkk, machine });
  const found = async (programma: Programma) => {
    const histories = await readHistories(folderOf(ovkk));
    return new Set(histories.flatMap((history) => differences(history, [programma]).map(({ what }) => what)));
  };

  it('in what a term computes', async () => {
    const later = machineOf.provide({
      delays: { 'voorbereiding.bevestigingHerinnering1': () => 9 * 86_400_000 },
    });
    expect(await found(changed(later))).toContain('timers');
  });

  it('in what a guard decides', async () => {
    const strict = machineOf.provide({ guards: { vereisten: () => false } });
    expect(await found(changed(strict))).toContain('refused');
  });

  it('in who may do something', async () => {
    const events = {
      ...ovkk.events,
      'voorbereiding.GRIFFIE_BEVESTIGT': { label: 'x', actors: ['raadslid'], fields: {} },
    };
    expect(await found({ ...ovkk, events })).toContain('refused');
  });
});

describe('recording', () => {
  it('only adds: what is there is never touched', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gangmaker-histories-'));
    const record = (nth: number) => recordRun(ovkk, nth);
    expect(await addHistories(folder, 2, record)).toEqual(['01.json', '02.json']);
    const before = await readFile(join(folder, '01.json'), 'utf8');
    expect(await addHistories(folder, 3, record)).toEqual(['03.json']);
    expect(await addHistories(folder, 3, record)).toEqual([]);
    expect(await readFile(join(folder, '01.json'), 'utf8')).toBe(before);
    for (const history of await readHistories(folder)) expect(differences(history)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
