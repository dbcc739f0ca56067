import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { GRIFFIER, MemoryEngine, PROGRAMMAMANAGER } from './testing/memory-engine.ts';
import type { SendEventInput } from './send-event.ts';

const facts: LetterFacts = { written: true, checked: true, answerBy: '2027-01-20T16:00:00.000Z' };
const begun = async (overrides: Partial<LetterFacts> = {}) => {
  const engine = new MemoryEngine(brief, { ...facts, ...overrides });
  await engine.start('i1', 'brief');
  return engine;
};
const verzend: SendEventInput = {
  instanceId: 'i1',
  requestId: 'r1',
  actor: PROGRAMMAMANAGER,
  event: { type: 'BUREAU_VERZENDT' },
};
const refusalOf = async (engine: MemoryEngine, input: Partial<SendEventInput>) => {
  const before = JSON.stringify([...engine.instances, engine.log, engine.jobs]);
  const result = await engine.sendEvent.execute({ ...verzend, ...input });
  if (result.ok) throw new Error('should have been refused');
  expect(JSON.stringify([...engine.instances, engine.log, engine.jobs])).toBe(before);
  return result.refusal;
};

describe('an event that is taken', () => {
  it('moves the instance, writes the log and makes one job per deferred effect', async () => {
    const engine = await begun();
    const result = await engine.sendEvent.execute(verzend);
    expect(result).toEqual({ ok: true, seq: 2, phase: 'wachten', repeated: false });
    expect(engine.jobs.map(({ key, params }) => [key, params['sjabloon']])).toEqual([
      ['i1:1:0', 'opdracht'],
      ['i1:2:0', 'brief'],
      ['i1:2:1', 'kopie'],
    ]);
    expect(engine.log.map(({ seq, event, from, to }) => [seq, event.type, from, to])).toEqual([
      [1, 'START', null, 'schrijven'],
      [2, 'BUREAU_VERZENDT', 'schrijven', 'wachten'],
    ]);
    expect(engine.log[1]?.previousHash).toBe(engine.log[0]?.hash);
  });

  it('answers a repeated request with the first answer and does nothing twice', async () => {
    const engine = await begun();
    await engine.sendEvent.execute(verzend);
    const jobs = engine.jobs.length;
    expect(await engine.sendEvent.execute(verzend)).toEqual({
      ok: true,
      seq: 2,
      phase: 'wachten',
      repeated: true,
    });
    expect(engine.jobs).toHaveLength(jobs);
    expect(engine.log).toHaveLength(2);
  });

  it('writes what belongs to the event under the lock, once', async () => {
    const engine = await begun({ written: false });
    let writes = 0;
    const input: SendEventInput = {
      ...verzend,
      alongside: () => {
        writes += 1;
        engine.facts = { ...facts, written: true };
        return Promise.resolve();
      },
    };
    expect(await engine.sendEvent.execute(input)).toMatchObject({ ok: true, repeated: false });
    expect(await engine.sendEvent.execute(input)).toMatchObject({ ok: true, repeated: true });
    expect(writes).toBe(1);
  });
});

describe('an event that is refused changes nothing and says why', () => {
  it('also not what goes along with it, when there is no such instance', async () => {
    let writes = 0;
    const refusal = await refusalOf(await begun(), {
      instanceId: 'x',
      alongside: () => Promise.resolve(void (writes += 1)),
    });
    expect([refusal, writes]).toEqual([{ code: 'not-found', instanceId: 'x' }, 0]);
  });

  it('names what is missing, who can supply it and where', async () => {
    const refusal = await refusalOf(await begun({ written: false }), {});
    expect(refusal).toMatchObject({
      code: 'missing',
      asked: 'BUREAU_VERZENDT',
      missing: [
        {
          sentence: 'De brief is geschreven.',
          owner: 'programmamanager',
          where: 'documenten/brief',
          detail: 'Schrijf de brief.',
        },
      ],
      standing: { phase: 'schrijven', seq: 1, status: 'active' },
    });
  });

  it('shows advice apart from what is missing', async () => {
    const engine = await begun({ checked: false });
    const view = await engine.standing.execute('i1');
    const option = view?.standing.accepted.find(({ type }) => type === 'BUREAU_VERZENDT');
    expect(option).toMatchObject({ open: true, missing: [], advice: [{ name: 'briefNagelezen' }] });
  });

  it.each([
    ['an instance that does not exist', { instanceId: 'x' }, { code: 'not-found', instanceId: 'x' }],
    ['an event that the definition does not know', { event: { type: 'TOVER' } }, { code: 'unknown-event' }],
    ['a name of Object.prototype', { event: { type: 'constructor' } }, { code: 'unknown-event' }],
    ['a forged timer', { event: { type: 'TERMIJN', timer: 'x', generation: 1 } }, { code: 'unknown-event' }],
    [
      'a forged event of XState',
      { event: { type: 'xstate.after.antwoord.brief.wachten' } },
      { code: 'unknown-event' },
    ],
    ['a role that may not', { actor: GRIFFIER }, { code: 'forbidden', allowed: ['programmamanager'] }],
    [
      'an event of another state',
      { actor: GRIFFIER, event: { type: 'GRIFFIE_ANTWOORDT' } },
      { code: 'not-here' },
    ],
    ['a page that is out of date', { expectedSeq: 7 }, { code: 'stale', expectedSeq: 7 }],
    ['resuming what is not paused', { event: { type: 'HERVAT' } }, { code: 'not-paused' }],
  ])('%s', async (_title, input, expected) => {
    expect(await refusalOf(await begun(), input)).toMatchObject(expected);
  });

  it.each([
    ['a missing field', {}, 'Vul'],
    ['a blank field', { reden: '  ' }, 'Vul'],
    ['an unknown field', { reden: 'x', wie: 'y' }, 'hoort niet bij'],
    ['a field that is no text', { reden: 3 }, 'moet tekst zijn'],
    ['a text without end', { reden: 'x'.repeat(5_001) }, 'te lang'],
  ])('%s is explained in a Dutch sentence', async (_title, payload, part) => {
    const refusal = await refusalOf(await begun(), { event: { type: 'BUREAU_ANNULEERT', ...payload } });
    expect(refusal.code === 'invalid-payload' && refusal.faults[0]?.text).toContain(part);
  });

  it('an instant that is no instant', async () => {
    const engine = await begun();
    await engine.sendEvent.execute(verzend);
    const refusal = await refusalOf(engine, {
      requestId: 'r2',
      event: { type: 'BUREAU_VERPLAATST', op: 'morgen' },
    });
    expect(refusal.code === 'invalid-payload' && refusal.faults[0]?.text).toContain('geen geldig tijdstip');
  });

  it('everything after the end', async () => {
    const engine = await begun();
    const annuleer = { ...verzend, requestId: 'r2', event: { type: 'BUREAU_ANNULEERT', reden: 'klaar' } };
    expect(await engine.sendEvent.execute(annuleer)).toMatchObject({ ok: true, phase: 'geannuleerd' });
    expect(await refusalOf(engine, { requestId: 'r3' })).toMatchObject({
      code: 'finished',
      standing: { status: 'done', accepted: [] },
    });
  });
});
