import { and, assign } from 'xstate';
import { runnable } from './runnable.ts';

const context = { count: 1, other: 4 };
const live = { context, event: { type: 'X' } };

describe('what a machine asks', () => {
  it('is a function, also for a term that is a number', () => {
    expect(runnable('guard', () => true)?.(live, undefined)).toBe(true);
    expect(runnable('delay', 250)?.(live, undefined)).toBe(250);
    expect(runnable('delay', (now: typeof live) => now.context.count)?.(live, undefined)).toBe(1);
  });

  it('is what an assignment returns, as a whole or key by key', () => {
    const whole = assign((now: { context: typeof context }) => ({ count: now.context.count + 1 }));
    const byKey = assign({
      count: (now: { context: typeof context }) => now.context.count + 2,
      other: 5,
    });
    expect(runnable('memory', whole)?.(live, undefined)).toEqual({ count: 2 });
    expect(runnable('memory', byKey)?.(live, undefined)).toEqual({ count: 3, other: 5 });
  });

  it('is not an effect, a guard made of guards, or what is no code', () => {
    expect(runnable('memory', () => undefined)).toBeUndefined();
    expect(runnable('guard', and([() => true, () => true]))).toBeUndefined();
    expect(runnable('guard', 'name')).toBeUndefined();
    expect(runnable('guard', undefined)).toBeUndefined();
  });
});
