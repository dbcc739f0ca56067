import { SYSTEM } from './actor.ts';
import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { MemoryEngine, PROGRAMMAMANAGER } from './testing/memory-engine.ts';

const facts: LetterFacts = { written: true, checked: false, answerBy: '2027-01-20T16:00:00.000Z' };
const begun = async (overrides: Partial<LetterFacts> = {}, definition = brief) => {
  const engine = new MemoryEngine(definition, { ...facts, ...overrides });
  await engine.start('i1', 'brief');
  return engine;
};
const verzend = {
  instanceId: 'i1',
  requestId: 'r1',
  actor: PROGRAMMAMANAGER,
  event: { type: 'BUREAU_VERZENDT' },
};
const REDEN = 'De collega is ziek.';

describe('advice that is not met', () => {
  it('stops an event without a reason, and changes nothing', async () => {
    const engine = await begun();
    const result = await engine.sendEvent.execute(verzend);
    expect(result).toMatchObject({
      refusal: {
        code: 'advice',
        asked: 'BUREAU_VERZENDT',
        advice: [{ name: 'briefNagelezen', sentence: 'Een collega las de brief na.', hard: false }],
        standing: { phase: 'schrijven', seq: 1 },
      },
    });
    expect(engine.log).toHaveLength(1);
  });

  it.each(['', '   ', 3])('is not passed over by %p', async (tegenAdvies) => {
    const engine = await begun();
    const result = await engine.sendEvent.execute({ ...verzend, event: { ...verzend.event, tegenAdvies } });
    expect(result.ok).toBe(false);
    expect(engine.log).toHaveLength(1);
  });

  it('is passed over with a reason, which is kept in the log; the replay finds no difference', async () => {
    const engine = await begun();
    expect(await engine.sendEvent.execute({ ...verzend, tegenAdvies: ` ${REDEN} ` })).toMatchObject({
      ok: true,
    });
    expect(engine.log[1]?.event).toEqual({ type: 'BUREAU_VERZENDT', tegenAdvies: REDEN });
    expect((await engine.replay.execute('i1'))?.differences).toEqual([]);
  });

  it('is asked in a preview too', async () => {
    const engine = await begun();
    const tried = (tegenAdvies?: string) =>
      engine.preview.execute(
        'i1',
        { ...verzend.event, ...(tegenAdvies && { tegenAdvies }) },
        PROGRAMMAMANAGER,
      );
    expect(await tried()).toMatchObject({ refusal: { code: 'advice' } });
    expect(await tried(REDEN)).toMatchObject({ ok: true, phase: 'wachten' });
  });

  it('comes after what is really missing', async () => {
    const engine = await begun({ written: false });
    expect(await engine.sendEvent.execute(verzend)).toMatchObject({ refusal: { code: 'missing' } });
  });

  it('is not asked of the clock, nor of what the system reports', async () => {
    const events = { ...brief.events, BUREAU_VERZENDT: { label: 'x', actors: ['systeem'], fields: {} } };
    const engine = await begun({}, { ...brief, events });
    expect(await engine.sendEvent.execute({ ...verzend, actor: SYSTEM })).toMatchObject({ ok: true });
    engine.passDays(2);
    expect(await engine.timers.sweep(10)).toBe(1);
    expect(engine.log.map(({ event }) => event.type)).toEqual(['START', 'BUREAU_VERZENDT', 'TERMIJN']);
  });
});

describe('a log of before advice was asked', () => {
  it('still replays: the reason belongs to sending, not to deciding', async () => {
    const engine = await begun({ checked: true });
    await engine.sendEvent.execute(verzend);
    const [start, sent] = engine.log;
    if (!start || !sent) throw new Error('two steps');
    const { hashOf } = await import('./hash.ts');
    const { hash: _, ...row } = { ...sent, facts };
    engine.log.splice(1, 1, { ...row, hash: hashOf(row) });
    const found = (await engine.replay.execute('i1'))?.differences ?? [];
    expect(found.filter(({ what }) => what !== 'snapshot')).toEqual([]);
  });
});

describe('a reason where no advice was given', () => {
  it('is kept all the same', async () => {
    const engine = await begun({ checked: true });
    expect(await engine.sendEvent.execute({ ...verzend, tegenAdvies: REDEN })).toMatchObject({ ok: true });
    expect(engine.log[1]?.event).toHaveProperty('tegenAdvies', REDEN);
  });
});
