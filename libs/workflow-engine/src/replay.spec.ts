import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { GRIFFIER, MemoryEngine, PROGRAMMAMANAGER } from './testing/memory-engine.ts';
import { replay } from './replay.ts';
import { hashOf } from './hash.ts';
import type { Transition } from './ports/instance-store.ts';

const facts: LetterFacts = { written: true, checked: true, answerBy: '2027-01-20T16:00:00.000Z' };

const lived = async () => {
  const engine = new MemoryEngine(brief, facts);
  await engine.start('i1', 'brief');
  const send = (type: string, payload = {}, actor = PROGRAMMAMANAGER) =>
    engine.sendEvent.execute({
      instanceId: 'i1',
      requestId: `${type}${engine.now}`,
      actor,
      event: { type, ...payload },
    });
  await send('BUREAU_VERZENDT');
  await send('PAUZEER', { reden: 'reces' });
  engine.passDays(2);
  await send('HERVAT');
  engine.passDays(3);
  await engine.timers.sweep(5);
  await send('GRIFFIE_ANTWOORDT', {}, GRIFFIER);
  return engine;
};

const differencesOf = async (change: (row: Transition) => Partial<Transition> | undefined) => {
  const engine = await lived();
  const instance = engine.instances.get('i1');
  if (!instance) throw new Error('no instance');
  const log = engine.log.map((row) => ({ ...row, ...change(row) }));
  const registry = {
    find: () => brief,
    latest: () => brief,
    all: () => [brief],
    deferred: () => true,
    migrations: () => [],
  };
  return replay(registry, instance, log);
};

describe('replay', () => {
  it('recomputes every step to the same states, effects, timers and snapshot', async () => {
    const engine = await lived();
    expect(await engine.replay.execute('i1')).toEqual({ steps: 6, differences: [] });
    expect(await engine.replay.execute('i2')).toBeUndefined();
    expect(await engine.replay.ids()).toEqual(['i1']);
  });

  it('sees a row that was changed afterwards', async () => {
    const differences = await differencesOf(({ seq }) =>
      seq === 2 ? { at: '2027-01-05T09:00:00.000Z' } : undefined,
    );
    expect(differences.map(({ seq, what }) => `${seq} ${what}`)).toContain('2 hash');
  });

  it('sees a changed row even when its hash was made to fit: the next row no longer follows', async () => {
    const differences = await differencesOf((row) => {
      if (row.seq !== 2) return undefined;
      const forged = { ...row, actor: GRIFFIER };
      return { ...forged, hash: hashOf(forged) };
    });
    const refused = differences.find(({ what }) => what === 'refused');
    // Printed as it is, so without what somebody wrote with the event.
    expect(refused?.expected).toEqual(expect.any(String));
  });

  it('sees effects that the definition no longer causes', async () => {
    const differences = await differencesOf((row) => (row.seq === 2 ? { effects: [] } : undefined));
    expect(differences.map(({ seq, what }) => `${seq} ${what}`)).toContain('2 effects');
  });

  it('sees a missing row and a snapshot that was touched', async () => {
    const engine = await lived();
    const instance = engine.instances.get('i1');
    if (!instance) throw new Error('no instance');
    const registry = {
      find: () => brief,
      latest: () => brief,
      all: () => [brief],
      deferred: () => true,
      migrations: () => [],
    };
    expect(replay(registry, instance, engine.log.slice(0, -1)).map(({ what }) => what)).toContain('snapshot');
    expect(
      replay(
        registry,
        instance,
        engine.log.filter(({ seq }) => seq !== 2),
      ).map(({ what }) => what),
    ).toContain('chain');
    expect(replay({ ...registry, find: () => undefined }, instance, engine.log)[0]).toMatchObject({
      what: 'definition',
    });
  });
});
