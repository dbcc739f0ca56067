import type { Programma } from '#workflows';
import { chances } from './chance.ts';
import type { RecordedHistory } from './history-file.ts';
import { Life } from './live-a-run.ts';

export const HISTORIES = 10;

/** How many lives are tried for one that comes to its end. */
const PATIENCE = 25;

const recorded = ({ run }: Life): RecordedHistory => ({ instance: run.instance, history: run.history });

const isActive = ({ run }: Life): boolean => run.instance.status !== 'done';
/** At an end that somebody works towards, not one that is reached by stopping. */
const isFinished = (life: Life): boolean =>
  !isActive(life) && !/annuleerd|gestopt|teruggetrokken/.test(JSON.stringify(life.run.instance.state.value));

/** The first life from this seed on that is as wished; when there is none within reach, the first of all. */
const lifeThat = (live: (seed: number) => Life, fits: (life: Life) => boolean, seed: number): Life => {
  for (let one = seed; one < seed + PATIENCE; one += 1) {
    const life = live(one);
    if (fits(life)) return life;
  }
  return live(seed);
};

/**
 * Odd ones live to their end, when there is one within reach; even ones are somewhere in the middle, so that what is
 * still open is held too.
 */
export const recordRun = (programma: Programma, nth: number): RecordedHistory => {
  const seed = nth * 1_000;
  const whole = lifeThat((one) => new Life(programma, one).live(), isFinished, seed);
  if (nth % 2 === 1) return recorded(whole);
  const length = whole.run.history.length;
  const steps = Math.max(2, Math.floor((0.2 + 0.75 * chances(seed)()) * length));
  return recorded(lifeThat((one) => new Life(programma, one).live(steps), isActive, seed));
};
