import type { Reactie } from '#consultatie';
import { alsQuery, isGefilterd, leesFilter, past } from './filter.ts';

const reactie = (over: Partial<Reactie>): Reactie =>
  ({ rol: 'raadslid', oordeel: null, bezwaar: false, ...over }) as Reactie;

describe('which reactions the page shows', () => {
  test('everything, when the address says nothing that it knows', () => {
    const filter = leesFilter({ groep: 'geheim', stand: ['open'], x: '1' });
    expect([isGefilterd(filter), alsQuery(filter), past(filter, reactie({}))]).toEqual([false, '', true]);
  });

  test('those of a group, and those with a verdict or without', () => {
    const filter = leesFilter({ groep: 'raad', stand: 'open' });
    expect(alsQuery(filter)).toBe('?groep=raad&stand=open');
    expect(past(filter, reactie({}))).toBe(true);
    expect(past(filter, reactie({ rol: 'teamleider' }))).toBe(false);
    expect(past(filter, reactie({ oordeel: 'niet' }))).toBe(false);
    expect(past({ stand: 'niet' }, reactie({ oordeel: 'niet' }))).toBe(true);
    expect(past({ stand: 'bezwaar' }, reactie({ oordeel: 'niet', bezwaar: true }))).toBe(true);
    expect(past({ stand: 'bezwaar' }, reactie({}))).toBe(false);
  });
});
