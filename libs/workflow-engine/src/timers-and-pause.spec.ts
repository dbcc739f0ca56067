import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { MemoryEngine, PROGRAMMAMANAGER } from './testing/memory-engine.ts';

const facts: LetterFacts = { written: true, checked: true, answerBy: '2027-01-20T16:00:00.000Z' };
const event = (type: string, payload: Record<string, string> = {}) => ({
  instanceId: 'i1',
  requestId: `${type}-${JSON.stringify(payload)}`,
  actor: PROGRAMMAMANAGER,
  event: { type, ...payload },
});
const waiting = async () => {
  const engine = new MemoryEngine(brief, facts);
  await engine.start('i1', 'brief');
  await engine.sendEvent.execute(event('BUREAU_VERZENDT'));
  return engine;
};
const due = async (engine: MemoryEngine) =>
  Object.fromEntries(
    (await engine.standing.execute('i1'))?.timers.map(({ title, dueAt }) => [title, dueAt]) ?? [],
  );

describe('timers', () => {
  it('fire once, in order, after any downtime', async () => {
    const engine = await waiting();
    engine.passDays(30);
    expect(await engine.timers.sweep(10)).toBe(2);
    expect(engine.log.map(({ event: { type }, to }) => [type, to])).toEqual([
      ['START', 'schrijven'],
      ['BUREAU_VERZENDT', 'wachten'],
      ['TERMIJN', 'wachten'],
      ['TERMIJN', 'archief'],
    ]);
    expect(await engine.timers.sweep(10)).toBe(0);
    expect(engine.jobs.filter(({ params }) => params['sjabloon'] === 'herinnering')).toHaveLength(1);
  });

  it('a sweep takes no more than it may', async () => {
    const engine = await waiting();
    engine.passDays(30);
    expect(await engine.timers.sweep(1)).toBe(1);
    expect(engine.log).toHaveLength(3);
  });

  it('follow a date that moves, with the next event', async () => {
    const engine = await waiting();
    engine.facts = { ...facts, answerBy: '2027-02-01T16:00:00.000Z' };
    await engine.sendEvent.execute(event('BUREAU_VERPLAATST', { op: '2027-02-01T16:00:00Z' }));
    expect(await due(engine)).toEqual({
      Herinnering: '2027-01-05T09:00:00.000Z',
      'Antwoord uiterlijk': '2027-02-01T16:00:00.000Z',
    });
  });

  it('an older generation of a timer does nothing', async () => {
    const engine = await waiting();
    const result = await engine.sendEvent.execute({
      instanceId: 'i1',
      requestId: 'late',
      actor: { kind: 'systeem', id: 's', name: 's', roles: ['systeem'] },
      event: { type: 'TERMIJN', timer: 'xstate.after.herinnering.brief.wachten', generation: 1 },
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'not-here' } });
  });
});

describe('a pause', () => {
  it('makes terms stand still: lengths shift, dates stay', async () => {
    const engine = await waiting();
    engine.passDays(0.5);
    await engine.sendEvent.execute(event('PAUZEER', { reden: 'reces' }));
    engine.passDays(10);
    expect(await engine.timers.sweep(10)).toBe(0);
    await engine.sendEvent.execute(event('HERVAT'));
    expect(await due(engine)).toEqual({
      Herinnering: '2027-01-15T09:00:00.000Z',
      'Antwoord uiterlijk': '2027-01-20T16:00:00.000Z',
    });
  });

  it('refuses everything but resuming, also a timer that was on its way', async () => {
    const engine = await waiting();
    await engine.sendEvent.execute(event('PAUZEER', { reden: 'reces' }));
    expect(await engine.sendEvent.execute(event('BUREAU_VERPLAATST'))).toMatchObject({
      refusal: { code: 'paused' },
    });
    const standing = (await engine.standing.execute('i1'))?.standing;
    expect(standing?.accepted.map(({ type }) => type)).toEqual(['HERVAT']);
    const timer = { type: 'TERMIJN', timer: 'xstate.after.herinnering.brief.wachten', generation: 2 };
    const late = {
      instanceId: 'i1',
      requestId: 't',
      actor: { kind: 'systeem', id: 's', name: 's', roles: [] },
      event: timer,
    } as const;
    expect(await engine.sendEvent.execute(late)).toMatchObject({ refusal: { code: 'paused' } });
    expect(await engine.sendEvent.execute(event('PAUZEER', { reden: 'nog eens' }))).toMatchObject({
      refusal: { code: 'paused' },
    });
  });

  it('a timer that comes after the end does nothing', async () => {
    const engine = await waiting();
    await engine.sendEvent.execute(event('BUREAU_ANNULEERT', { reden: 'x' }));
    const timer = { type: 'TERMIJN', timer: 'xstate.after.herinnering.brief.wachten', generation: 2 };
    const late = {
      instanceId: 'i1',
      requestId: 't',
      actor: { kind: 'systeem', id: 's', name: 's', roles: [] },
      event: timer,
    } as const;
    expect(await engine.sendEvent.execute(late)).toMatchObject({ refusal: { code: 'finished' } });
  });
});
