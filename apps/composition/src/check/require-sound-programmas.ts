import { PROGRAMMAS, type Programmas } from '../programmas.ts';
import { checkWiring } from './check-programma.ts';

/** Refuses to start with a definition that names what is not there, and says what to add. */
export const requireSoundProgrammas = (programmas: Pick<Programmas, 'definitions'> = PROGRAMMAS): void => {
  const faults = programmas.definitions.flatMap((programma) =>
    checkWiring(programma, programmas).findings.map(
      ({ code, where, sentence }) => `${programma.name}@${programma.version} ${where}: ${sentence} (${code})`,
    ),
  );
  if (faults.length === 0) return;
  throw new Error(
    `Not started: a definition is not complete. 'npm run gangmaker -- check' tells more.\n${faults.join('\n')}`,
  );
};
