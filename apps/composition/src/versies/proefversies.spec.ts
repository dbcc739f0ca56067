import { definitions } from '#workflows';
import { ovkk2 } from '../../../../test/support/versies/ovkk-2.ts';
import { ovkk3 } from '../../../../test/support/versies/ovkk-3.ts';
import { checkProgramma } from '../check/check-programma.ts';

describe('the trial versions on which going over is proved', () => {
  it.each([ovkk2, ovkk3])('are proved themselves: version $version', (programma) => {
    expect(checkProgramma(programma, { definitions: [...definitions, programma] }).findings).toEqual([]);
  });
});
