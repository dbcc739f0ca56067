import { brief2, to2 } from '../testing/brief-definition-2.ts';
import { brief, type LetterFacts } from '../testing/brief-definition.ts';
import { GRIFFIER, MemoryEngine, PROGRAMMAMANAGER } from '../testing/memory-engine.ts';
import type { RegisteredMigration } from '../ports/definition-registry.ts';
import type { MigrateInput } from './migrate-instance.ts';

const facts: LetterFacts = { written: true, checked: false, answerBy: '2027-01-20T16:00:00.000Z' };
const verzend = { instanceId: 'i1', actor: PROGRAMMAMANAGER, event: { type: 'BUREAU_VERZENDT' } };
const naar2: MigrateInput = { instanceId: 'i1', to: 2, actor: PROGRAMMAMANAGER, requestId: 'over' };

const onTheWay = async (ways: readonly RegisteredMigration[] = [to2]) => {
  const engine = new MemoryEngine(brief, { ...facts, checked: true }, [brief2], ways);
  await engine.start('i1', 'brief');
  await engine.sendEvent.execute({ ...verzend, requestId: 'r1' });
  engine.facts = facts;
  return engine;
};
const differences = async (engine: MemoryEngine) => (await engine.replay.execute('i1'))?.differences;
const refusalOf = async (engine: MemoryEngine, input: Partial<MigrateInput> = {}) => {
  const before = JSON.stringify([...engine.instances, engine.log, engine.jobs, engine.names]);
  const result = await engine.migrate.execute({ ...naar2, ...input });
  expect(JSON.stringify([...engine.instances, engine.log, engine.jobs, engine.names])).toBe(before);
  return result.ok ? undefined : result.refusal;
};

describe('a run goes over to another version', () => {
  it('in one step of its log, that says from where, to where, by whom and why', async () => {
    const engine = await onTheWay();
    const result = await engine.migrate.execute({ ...naar2, reason: 'Afgesproken met de griffie' });
    expect(result).toEqual({ ok: true, seq: 3, phase: 'onderweg', repeated: false });
    expect(engine.instances.get('i1')).toMatchObject({ version: 2, seq: 3, state: { value: 'onderweg' } });
    expect(engine.log[2]).toMatchObject({
      event: { type: 'OVERGEZET', van: 1, naar: 2, reden: 'Afgesproken met de griffie' },
      actor: PROGRAMMAMANAGER,
      from: 'wachten',
      to: 'onderweg',
      version: 2,
      effects: [{ type: 'taak', params: { code: 'post.volgen' } }],
      previousHash: engine.log[1]?.hash,
    });
  });

  it('with the names of its case, and the words of its tasks', async () => {
    const engine = await onTheWay();
    await engine.migrate.execute(naar2);
    expect(engine.names).toEqual([
      {
        parts: { herinnering: 'post.herinnering', antwoord: 'post.antwoord' },
        documents: { brief: 'schrijven' },
        tasks: { 'post.volgen': { code: 'post.volgen', titel: 'Volg de brief' } },
      },
    ]);
  });

  it('and goes on in it: its terms fire, its events are those of the new version, and replay crosses over', async () => {
    const engine = await onTheWay();
    await engine.migrate.execute(naar2);
    engine.passDays(2);
    expect(await engine.timers.sweep(10)).toBe(1);
    expect(engine.log[3]).toMatchObject({
      version: 2,
      event: { timer: 'xstate.after.post.herinnering.brief.onderweg' },
    });
    const answer = { instanceId: 'i1', actor: GRIFFIER, event: { type: 'GRIFFIE_ANTWOORDT' } };
    const refused = await engine.sendEvent.execute({ ...answer, requestId: 'r3' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'missing' } });
    engine.facts = { ...facts, checked: true };
    await engine.sendEvent.execute({ ...answer, requestId: 'r4' });
    expect(engine.instances.get('i1')).toMatchObject({
      status: 'done',
      state: { context: { reminders: 1 } },
    });
    expect(await differences(engine)).toEqual([]);
  });

  it('once, however often it is asked', async () => {
    const engine = await onTheWay();
    await engine.migrate.execute(naar2);
    const again = await engine.migrate.execute(naar2);
    expect(again).toEqual({ ok: true, seq: 3, phase: 'onderweg', repeated: true });
    expect(engine.log).toHaveLength(3);
  });
});

describe('a run stays on its version', () => {
  it('when somebody else asks', async () => {
    const refusal = await refusalOf(await onTheWay(), { actor: GRIFFIER });
    expect(refusal).toEqual({ code: 'forbidden', allowed: ['programmamanager', 'systeem'] });
  });

  it('when there is no such run, or no way to that version', async () => {
    const engine = await onTheWay();
    expect(await refusalOf(engine, { instanceId: 'i9' })).toEqual({ code: 'not-found', instanceId: 'i9' });
    expect(await refusalOf(engine, { to: 3 })).toEqual({
      code: 'no-migration',
      name: 'brief',
      from: 1,
      to: 3,
    });
    expect(await refusalOf(new MemoryEngine(brief, facts))).toMatchObject({ code: 'not-found' });
  });

  it('when something happened since the preview', async () => {
    const refusal = await refusalOf(await onTheWay(), { expectedSeq: 1 });
    expect(refusal).toEqual({ code: 'stale', expectedSeq: 1, seq: 2 });
  });

  it('while it is paused, and when it is over', async () => {
    const engine = await onTheWay();
    const send = (type: string, fields = {}) =>
      engine.sendEvent.execute({ ...verzend, requestId: type, event: { type, ...fields } });
    await send('PAUZEER', { reden: 'Reces' });
    expect(await refusalOf(engine)).toEqual({ code: 'paused' });
    await send('HERVAT');
    await send('BUREAU_ANNULEERT', { reden: 'Geen tijd' });
    expect(await refusalOf(engine)).toEqual({ code: 'finished' });
  });

  it('when it has no place there', async () => {
    const nowhere = { ...to2, migration: { ...to2.migration, leaves: {} } };
    const refusal = await refusalOf(await onTheWay([nowhere]));
    expect(refusal).toMatchObject({ code: 'no-place', fault: { code: 'unmapped', leaves: ['wachten'] } });
  });

  it('when it would begin another run, and that one may not begin', async () => {
    const engine = await onTheWay();
    const faults = [{ field: 'naam', text: 'Die naam is er al.' }];
    engine.runs.start = () => Promise.resolve(faults);
    expect(await refusalOf(engine)).toEqual({ code: 'no-run', faults });
  });

  it('and a way to a version that nobody knows is a fault of the program', async () => {
    const engine = await onTheWay([{ ...to2, to: 7 }]);
    await expect(engine.migrate.execute({ ...naar2, to: 7 })).rejects.toThrow(
      'No definition brief version 7',
    );
  });
});

describe('a preview', () => {
  it('says where the run lands, what opens, what becomes of its terms, and what would stand in the way', async () => {
    const engine = await onTheWay();
    const preview = await engine.previewMigration.execute('i1', 2);
    if (!preview.ok) throw new Error(preview.refusal.code);
    expect(preview).toMatchObject({ seq: 2, fromTitles: ['wachten'], toTitles: ['Onderweg'] });
    expect(preview.effects.map(({ type }) => type)).toEqual(['taak']);
    expect(preview.terms.map(({ what, title }) => `${title}: ${what}`)).toEqual([
      'Herinnering aan de brief: kept',
      'Antwoord op de brief: kept',
    ]);
    expect(preview.missing.map(({ sentence, event }) => `${event}: ${sentence}`)).toEqual([
      'Antwoord: Een collega las de brief na.',
    ]);
    expect(engine.log).toHaveLength(2);
  });

  it('names a term that is dropped as the old version did', async () => {
    const without = { ...to2, migration: { ...to2.migration, renamed: { antwoord: 'post.antwoord' } } };
    const preview = await (await onTheWay([without])).previewMigration.execute('i1', 2);
    if (!preview.ok) throw new Error(preview.refusal.code);
    expect(preview.terms.map(({ what, title }) => `${title}: ${what}`)).toEqual([
      'Antwoord op de brief: kept',
      'Herinnering: dropped',
      'Herinnering aan de brief: new',
    ]);
  });

  it('says why it cannot', async () => {
    const engine = await onTheWay();
    expect(await engine.previewMigration.execute('i1', 3)).toMatchObject({
      refusal: { code: 'no-migration' },
    });
    expect(await engine.previewMigration.execute('i9', 2)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('a replay', () => {
  it('finds a version that changed without a step that says so, and a crossing that no longer exists', async () => {
    const engine = await onTheWay();
    await engine.migrate.execute(naar2);
    const crossing = engine.log[2];
    if (!crossing) throw new Error('No crossing');
    engine.log[2] = { ...crossing, event: { type: 'BUREAU_VERPLAATST' } };
    expect((await differences(engine))?.map(({ what }) => what)).toContain('definition');
    engine.log[2] = { ...crossing, version: 1 };
    expect((await differences(engine))?.map(({ what }) => what)).toContain('refused');
  });
});
