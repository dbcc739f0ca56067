import { FINDING_CODES } from '#statechart';
import { PROGRAMMAS } from '../programmas.ts';
import { checkProgramma } from './check-programma.ts';
import { requireSoundProgrammas } from './require-sound-programmas.ts';

describe.each(PROGRAMMAS.definitions)('$name version $version', (programma) => {
  const report = checkProgramma(programma);

  it('has no findings', () => {
    expect(report.findings).toEqual([]);
    expect(report.explored?.complete).toBe(true);
  });

  it('gives a reason for what it lives with, and every reason is still needed', () => {
    for (const { code, reason } of report.acknowledged) {
      expect(FINDING_CODES).toContain(code);
      expect(reason).toMatch(/\.$/);
    }
    expect(report.acknowledged).toHaveLength(programma.erkend?.length ?? 0);
  });

  it('needs its situations: in the first alone it would be stuck', () => {
    const { findings } = checkProgramma({ ...programma, situaties: programma.situaties.slice(0, 1) });
    expect(findings.map(({ code }) => code)).toContain('dead-end');
  });

  it('says the same the second time', () => {
    expect(checkProgramma(programma)).toEqual(report);
  });
});

it('takes less than 15 seconds for all of them together', () => {
  // Of this process, not on the clock: other work beside it on the machine says nothing about the check.
  const before = process.cpuUsage();
  for (const programma of PROGRAMMAS.definitions) checkProgramma(programma);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(15);
});

describe('starting', () => {
  it('goes on with what is registered', () => {
    expect(() => requireSoundProgrammas()).not.toThrow();
  });

  it('is refused when a definition names what is not there, and says what', () => {
    const [first] = PROGRAMMAS.definitions;
    if (!first) throw new Error('No definitions');
    const { documenten: _, ...rest } = first.blad;
    const without = { ...first, blad: { ...rest, documenten: [] } };
    expect(() => requireSoundProgrammas({ definitions: [without] })).toThrow(
      /ovkk@1 .*: The effect 'document' names a document 'visie' that does not exist\. \(unknown-name\)/,
    );
  });
});
