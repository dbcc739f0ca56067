import { checkProgramma, PROGRAMMAS } from '../../dist/apps/composition/src/index.js';

const LIMIT_MS = 15_000;

/** All definitions together, as `check` does it: cold, once each. */
export const bench = () => {
  let total = 0;
  const lines = PROGRAMMAS.definitions.map((programma) => {
    const start = performance.now();
    const { explored, findings } = checkProgramma(programma);
    const spent = performance.now() - start;
    total += spent;
    const size = `${explored?.configurations ?? 0} configurations, ${explored?.steps ?? 0} steps`;
    return `${programma.name}@${programma.version}: ${spent.toFixed(0)} ms, ${size}, ${findings.length} findings`;
  });
  return [...lines, `together: ${(total / 1000).toFixed(1)} s of ${LIMIT_MS / 1000} s allowed`];
};
