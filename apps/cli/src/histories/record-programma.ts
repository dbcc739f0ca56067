import type { Programma } from '#workflows';
import { chances } from './chance.ts';
import type { RecordedHistory } from './history-file.ts';
import { Life } from './live-a-run.ts';

export const HISTORIES = 10;

/** How many lives are tried for one that comes to its end. */
const PATIENCE = 60;

const recorded = ({ run }: Life): RecordedHistory => ({ instance: run.instance, history: run.history });

const isStopped = ({ run }: Life): boolean =>
  /annuleerd|gestopt/.test(JSON.stringify(run.instance.state.value));

/** The first life from this seed on that is as wished; when there is none within reach, the first of all. */
const lifeThat = (live: (seed: number) => Life, fits: (life: Life) => boolean, seed: number): Life =>
  Array.from({ length: PATIENCE }, (_, at) => seed + at)
    .map(live)
    .find(fits) ?? live(seed);

/**
 * Odd ones live to their end, when there is one within reach; even ones are somewhere in the middle, so that what is
 * still open is held too.
 */
export const recordRun = (programma: Programma, nth: number): RecordedHistory => {
  const seed = nth * 1_000;
  if (nth % 2 === 1) {
    const ended = (life: Life) => life.run.instance.status === 'done' && !isStopped(life);
    return recorded(lifeThat((one) => new Life(programma, one).live(), ended, seed));
  }
  const steps = 4 + Math.floor(chances(seed)() * 30);
  const lives = (life: Life) => life.run.instance.status !== 'done' && life.run.history.length === steps;
  return recorded(lifeThat((one) => new Life(programma, one).live(steps), lives, seed));
};
