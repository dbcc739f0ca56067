import { Test } from '@nestjs/testing';
import { Global, Module } from '@nestjs/common';
import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { MemoryEngine, PROGRAMMAMANAGER } from './testing/memory-engine.ts';
import {
  DefinitionRegistry,
  RunStarter,
  InstanceStore,
  JobQueue,
  SendEvent,
  UnitOfWork,
  WorkflowEngineModule,
} from './index.ts';

const facts: LetterFacts = { written: true, checked: true, answerBy: '2027-01-20T16:00:00.000Z' };

describe('a preview', () => {
  it('tells what an event would set off and writes nothing', async () => {
    const engine = new MemoryEngine(brief, facts);
    await engine.start('i1', 'brief');
    const preview = await engine.preview.execute('i1', { type: 'BUREAU_VERZENDT' }, PROGRAMMAMANAGER);
    expect(preview).toMatchObject({
      ok: true,
      phase: 'wachten',
      effects: [{ params: { sjabloon: 'brief' } }, { params: { sjabloon: 'kopie' } }],
    });
    expect(preview.ok && preview.timerChanges).toHaveLength(2);
    expect(engine.log).toHaveLength(1);
  });

  it('is refused as the event would be', async () => {
    const engine = new MemoryEngine(brief, { ...facts, written: false });
    await engine.start('i1', 'brief');
    expect(await engine.preview.execute('i1', { type: 'BUREAU_VERZENDT' }, PROGRAMMAMANAGER)).toMatchObject({
      refusal: { code: 'missing' },
    });
    expect(await engine.preview.execute('i2', { type: 'BUREAU_VERZENDT' }, PROGRAMMAMANAGER)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await engine.standing.execute('i2')).toBeUndefined();
  });
});

describe('a definition that is not there', () => {
  it('is a bug, not a refusal', async () => {
    const engine = new MemoryEngine(brief, facts);
    await expect(engine.start('i1', 'roman')).rejects.toThrow("No definition 'roman'");
    await engine.start('i1', 'brief');
    const instance = engine.instances.get('i1');
    if (instance) engine.instances.set('i1', { ...instance, version: 9 });
    const input = {
      instanceId: 'i1',
      requestId: 'r',
      actor: PROGRAMMAMANAGER,
      event: { type: 'BUREAU_VERZENDT' },
    };
    await expect(engine.sendEvent.execute(input)).rejects.toThrow('version 9');
    await expect(engine.preview.execute('i1', input.event, input.actor)).rejects.toThrow('version 9');
    await expect(engine.standing.execute('i1')).rejects.toThrow('version 9');
  });
});

describe('the Nest module', () => {
  it('wires the use cases to the ports that the apps provide', async () => {
    const ports = [UnitOfWork, InstanceStore, JobQueue, DefinitionRegistry, RunStarter];
    @Global()
    @Module({ providers: ports.map((provide) => ({ provide, useValue: {} })), exports: ports })
    class Ports {}
    const module = await Test.createTestingModule({ imports: [Ports, WorkflowEngineModule] }).compile();
    expect(module.get(SendEvent)).toBeInstanceOf(SendEvent);
  });
});

describe('a definition that does not describe what it uses', () => {
  it('is a bug that names the event or the term', async () => {
    const { BUREAU_VERZENDT: _left, ...events } = brief.events;
    const engine = new MemoryEngine({ ...brief, events, delays: {} }, facts);
    await engine.start('i1', 'brief');
    await expect(engine.standing.execute('i1')).rejects.toThrow("no description of event 'BUREAU_VERZENDT'");
    const nameless = new MemoryEngine({ ...brief, delays: {} }, facts);
    await nameless.start('i1', 'brief');
    await nameless.sendEvent.execute({
      instanceId: 'i1',
      requestId: 'r',
      actor: PROGRAMMAMANAGER,
      event: { type: 'BUREAU_VERZENDT' },
    });
    await expect(nameless.standing.execute('i1')).rejects.toThrow("no description of the term 'herinnering'");
  });
});
