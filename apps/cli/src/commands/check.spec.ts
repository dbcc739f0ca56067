import { Stop, type CommandContext } from '../command.ts';
import { reportTable, type TimedReport } from '../check/report-table.ts';
import { checkCommand } from './check.ts';

const run = async (...args: string[]) => {
  const lines: string[] = [];
  const context = { args, print: (line: string) => lines.push(line) } as unknown as CommandContext;
  const code = await checkCommand.run(context);
  return { code, lines, text: lines.join('\n') };
};

describe('check', () => {
  it('shows a line for each definition, and what it lives with', async () => {
    const { code, lines, text } = await run('ovkk');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^Definitie +Toestanden +Overgangen +Configuraties +Zetten +Tijd +Bevindingen$/);
    expect(lines[1]).toMatch(/^ovkk@1 +39 +\d+ +\d+ +\d+ +\d+ ms +geen$/);
    expect(text).toContain('8 situaties; grens: 50000 configuraties');
    expect(text).toContain('erkend: event-never-accepted  HEROPEN.training: The run has ended');
    expect(lines.at(-1)).toMatch(/^Geen bevindingen, in \d+,\d s\.$/);
  });

  it('says the same as JSON', async () => {
    const { code, text } = await run('--json', 'ovkk');
    const { reports } = JSON.parse(text) as { reports: TimedReport[] };
    expect(code).toBe(0);
    expect(reports).toMatchObject([{ name: 'ovkk', version: 1, findings: [], explored: { complete: true } }]);
    expect(reports[0]?.milliseconds).toBeGreaterThan(0);
  });

  it('knows no other programmes', () => {
    expect(() => checkCommand.run({ args: ['bestaat-niet'] } as unknown as CommandContext)).toThrow(Stop);
  });
});

it('shows a finding with the way to it', () => {
  const report: TimedReport = {
    name: 'uitje',
    version: 2,
    title: 'Uitje',
    states: 10,
    transitions: 20,
    milliseconds: 1234,
    acknowledged: [],
    findings: [
      {
        code: 'dead-end',
        where: 'onderweg.terug',
        sentence: 'No events lead on.',
        path: [
          { event: 'begin', situation: 'niets geregeld' },
          { event: 'BUREAU_VERTREKT', situation: 'alles klaar' },
          { event: 'BUREAU_MELDT', situation: 'alles klaar' },
        ],
      },
    ],
  };
  const lines = reportTable([report]);
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^uitje@2 +10 +20 +niet verkend +1234 ms +1$/),
    '',
    'uitje@2',
    '  dead-end  onderweg.terug',
    '    No events lead on.',
    '    weg: begin [niets geregeld] → BUREAU_VERTREKT [alles klaar] → BUREAU_MELDT',
    '',
    'Bevindingen: 1, in 1,2 s.',
  ]);
});
