import { PROGRAMMAS, checkProgramma, lockFaults, readLock } from '../../../composition/src/index.ts';
import { reportTable, type TimedReport } from '../check/report-table.ts';
import { Stop, type Command } from '../command.ts';

const timed = (work: () => Omit<TimedReport, 'milliseconds'>): TimedReport => {
  const start = performance.now();
  const report = work();
  return { ...report, milliseconds: Math.round(performance.now() - start) };
};

export const checkCommand: Command = {
  name: 'check',
  usage: '[<programma>] [--json]',
  summary: 'Bewijst de definities: elke naam bestaat, elke toestand is bereikbaar, nergens loopt iets dood.',
  run({ args, print }) {
    const [name, ...others] = args.filter((arg) => arg !== '--json');
    const chosen = PROGRAMMAS.definitions.filter((one) => name === undefined || one.name === name);
    if (others.length > 0 || chosen.length === 0)
      throw new Stop(
        `Noem één programma, of geen: ${[...new Set(PROGRAMMAS.definitions.map((one) => one.name))].join(', ')}.`,
      );
    const reports = chosen.map((programma) => timed(() => checkProgramma(programma)));
    const proven = reports.every(({ findings }) => findings.length === 0);
    return readLock().then((lock) => {
      const faults = lockFaults(lock, PROGRAMMAS.definitions);
      const versies = faults.filter((fault) => chosen.some((one) => one.name === fault.name));
      if (args.includes('--json')) print(JSON.stringify({ reports, versies }, null, 2));
      else
        for (const line of [...versies.map(({ sentence }) => sentence), ...reportTable(reports)]) print(line);
      return proven && versies.length === 0 ? 0 : 1;
    });
  },
};
