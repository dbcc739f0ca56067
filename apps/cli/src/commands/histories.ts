import { join } from 'node:path';
import { PROGRAMMAS } from '../../../composition/src/index.ts';
import { Stop, type Command } from '../command.ts';
import { addHistories } from '../histories/history-file.ts';
import { HISTORIES, recordRun } from '../histories/record-programma.ts';

export const historiesCommand: Command = {
  name: 'histories',
  usage: 'record <programma> …',
  summary: `Neemt levens van een programma op in test/histories, tot het er ${HISTORIES} zijn; wat er is blijft.`,
  async run({ args, print }) {
    const [action, ...names] = args;
    const known = [...new Set(PROGRAMMAS.definitions.map(({ name }) => name))];
    if (action !== 'record' || names.length === 0 || names.some((name) => !known.includes(name)))
      throw new Stop(`Zeg 'record' en een of meer programma’s: ${known.join(', ')}.`);
    for (const programma of PROGRAMMAS.definitions.filter(({ name }) => names.includes(name))) {
      const title = `${programma.name}@${programma.version}`;
      const folder = join(process.cwd(), 'test', 'histories', title);
      const added = await addHistories(folder, HISTORIES, (nth) => recordRun(programma, nth));
      print(
        added.length === 0
          ? `${title}: er zijn er al ${HISTORIES}; die blijven zoals ze zijn.`
          : `${title}: opgenomen ${added.join(', ')}.`,
      );
    }
    return 0;
  },
};
