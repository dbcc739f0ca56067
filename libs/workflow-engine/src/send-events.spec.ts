import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { GRIFFIER, MemoryEngine, PROGRAMMAMANAGER } from './testing/memory-engine.ts';
import { SendEvents } from './send-events.ts';

const facts: LetterFacts = { written: true, checked: true, answerBy: '2027-01-20T16:00:00.000Z' };
const verzend = {
  instanceId: 'i1',
  requestId: 'r1',
  actor: PROGRAMMAMANAGER,
  event: { type: 'BUREAU_VERZENDT' },
};
const begun = async () => {
  const engine = new MemoryEngine(brief, facts);
  await engine.start('i1', 'brief');
  return engine;
};
const events = (engine: MemoryEngine) => new SendEvents(engine.unitOfWork, engine.sendEvent, engine.queue());
const antwoord = {
  ...verzend,
  requestId: 'r1:2',
  actor: GRIFFIER,
  event: { type: 'GRIFFIE_ANTWOORDT' },
};

describe('several events as one deed', () => {
  it('are taken one after the other, each seeing what the one before did', async () => {
    const engine = await begun();
    const result = await events(engine).execute([verzend, antwoord]);
    expect(result).toMatchObject({ ok: true, seq: 3, repeated: false });
    expect(engine.log.map(({ event }) => event.type)).toEqual([
      'START',
      'BUREAU_VERZENDT',
      'GRIFFIE_ANTWOORDT',
    ]);
    expect(engine.log[2]?.previousHash).toBe(engine.log[1]?.hash);
  });

  it('write nothing at all when one of them is refused, and no job is made', async () => {
    const engine = await begun();
    const before = JSON.stringify([...engine.instances, engine.log, engine.jobs]);
    const result = await events(engine).execute([verzend, { ...verzend, requestId: 'r1:2' }]);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'not-here' } });
    expect(JSON.stringify([...engine.instances, engine.log, engine.jobs])).toBe(before);
  });

  it('answer a repeated request with the first answer', async () => {
    const engine = await begun();
    await events(engine).execute([verzend, antwoord]);
    const before = JSON.stringify([engine.log, engine.jobs]);
    expect(await events(engine).execute([verzend, antwoord])).toMatchObject({ ok: true, repeated: true });
    expect(JSON.stringify([engine.log, engine.jobs])).toBe(before);
  });

  it('hand all that they cause to one bundling', async () => {
    const engine = await begun();
    const made = engine.jobs.length;
    await events(engine).execute([verzend, antwoord], (jobs) => jobs.slice(0, 1));
    expect(engine.jobs).toHaveLength(made + 1);
  });
});
