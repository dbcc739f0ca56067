import { setTimeout as sleep } from 'node:timers/promises';
import { repeat } from './repeat.ts';

/** Until something is so; how long that takes says nothing on a busy machine. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(1);
};

const rhythm = { pauseMs: 5_000, breathMs: 1, onError: () => undefined };

describe('a round that is repeated', () => {
  it('goes on while there is more, and then pauses', async () => {
    const left = [true, true, false];
    let rounds = 0;
    const repeating = repeat(() => Promise.resolve(left[rounds++] ?? false), rhythm);
    await until(() => rounds === 3);
    await sleep(20);
    await repeating.stop();
    expect(rounds).toBe(3);
  });

  it('is woken out of its pause', async () => {
    let rounds = 0;
    const repeating = repeat(() => Promise.resolve(++rounds < 0), rhythm);
    await until(() => rounds === 1);
    repeating.wake();
    await until(() => rounds === 2);
    await repeating.stop();
    expect(rounds).toBe(2);
  });

  it('survives a round that fails', async () => {
    const faults: unknown[] = [];
    let rounds = 0;
    const round = (): Promise<boolean> => {
      rounds += 1;
      return rounds === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(false);
    };
    const repeating = repeat(round, { pauseMs: 5, breathMs: 1, onError: (error) => faults.push(error) });
    await until(() => rounds > 1);
    await repeating.stop();
    expect(faults).toHaveLength(1);
  });

  it('is over when it is stopped, after the round that runs', async () => {
    let done = false;
    let begun = false;
    const round = (): Promise<boolean> => {
      begun = true;
      return sleep(30).then(() => (done = true));
    };
    const repeating = repeat(round, rhythm);
    await until(() => begun);
    await repeating.stop();
    expect(done).toBe(true);
  });
});
