import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instance, Transition } from '#workflow-engine';

/** One run as it was recorded: its log, and where it stood after it. */
export interface RecordedHistory {
  readonly instance: Instance;
  readonly history: readonly Transition[];
}

/** The facts of a definition's histories, each once: they are large, and the same in many rows. */
const FACTS = 'feiten.json';
const HISTORY = /^\d{2}\.json$/;

const lines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join(',\n');

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((file) => HISTORY.test(file)).sort();

const factsIn = async (folder: string): Promise<unknown[]> => {
  const text = await readFile(join(folder, FACTS), 'utf8').catch(() => '[]');
  return JSON.parse(text) as unknown[];
};

export const readHistories = async (
  folder: string,
): Promise<readonly (RecordedHistory & { file: string })[]> => {
  const facts = await factsIn(folder);
  const files = await filesIn(folder);
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const { instance, history } = JSON.parse(text) as RecordedHistory;
      return { file, instance, history: history.map((row) => ({ ...row, facts: facts[Number(row.facts)] })) };
    }),
  );
};

/** Adds histories until there are `total`; those that are there are never touched. Returns the names of the new files. */
export const addHistories = async (
  folder: string,
  total: number,
  record: (nth: number) => RecordedHistory,
): Promise<string[]> => {
  await mkdir(folder, { recursive: true });
  const facts = (await factsIn(folder)).map((one) => JSON.stringify(one));
  const existing = await filesIn(folder);
  const added: string[] = [];
  for (let nth = existing.length + 1; nth <= total; nth += 1) {
    const { instance, history } = record(nth);
    const rows = history.map((row) => {
      const text = JSON.stringify(row.facts);
      if (!facts.includes(text)) facts.push(text);
      return { ...row, facts: facts.indexOf(text) };
    });
    const file = `${String(nth).padStart(2, '0')}.json`;
    const text = `{"instance":${JSON.stringify(instance)},\n"history":[\n${lines(rows)}\n]}\n`;
    await writeFile(join(folder, file), text, { flag: 'wx' });
    added.push(file);
  }
  if (added.length > 0) await writeFile(join(folder, FACTS), `[\n${facts.join(',\n')}\n]\n`);
  return added;
};
