import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitionOf, definitions, type Programma } from '#workflows';
import { readLock, writeLock } from './lock-file.ts';
import { lockFaults, lockedVersion, withVersion } from './lock.ts';

const ovkk = definitionOf('ovkk', 1) as Programma;
const lock = [lockedVersion(ovkk)];
const sentences = (changed: Programma) => lockFaults(lock, [changed]).map(({ sentence }) => sentence);

describe('a version that shipped', () => {
  it('is as it was locked: whoever changes one is told here what to do', async () => {
    expect(lockFaults(await readLock(), definitions).map(({ sentence }) => sentence)).toEqual([]);
  });

  it('has the same digest on every machine, and each time', () => {
    expect(lockedVersion(ovkk).digest).toMatch(/^[0-9a-f]{64}$/);
    expect(lockedVersion(ovkk)).toEqual(lockedVersion({ ...ovkk }));
  });

  const { config } = ovkk.machine;
  const machine = (changed: object) =>
    ({ ...ovkk, machine: { ...ovkk.machine, config: changed } }) as Programma;
  const [first = '', ...rest] = Object.keys(config.states ?? {});
  const states = config.states as Record<string, object>;
  const [requirement = ''] = Object.keys(ovkk.requirements);
  const [event = ''] = Object.keys(ovkk.events);
  const [delay = ''] = Object.keys(ovkk.delays);
  it.each<[string, Programma]>([
    ['an effect', machine({ ...config, entry: [] })],
    [
      'the order of states',
      machine({ ...config, states: Object.fromEntries([...rest, first].map((key) => [key, states[key]])) }),
    ],
    ['a context that is no longer computed', machine({ ...config, context: {} })],
    ['its title', { ...ovkk, title: 'Anders' }],
    ['a confirmer', { ...ovkk, phases: ovkk.phases.slice(1) }],
    [
      'the sentence of a requirement',
      {
        ...ovkk,
        requirements: {
          ...ovkk.requirements,
          [requirement]: { ...ovkk.requirements[requirement], sentence: 'x' } as never,
        },
      },
    ],
    [
      'the label of an event',
      { ...ovkk, events: { ...ovkk.events, [event]: { ...ovkk.events[event], label: 'x' } as never } },
    ],
    ['the kind of a term', { ...ovkk, delays: { ...ovkk.delays, [delay]: { title: 'x', dated: false } } }],
    ['its sheet', { ...ovkk, blad: { ...ovkk.blad, titel: 'x' } }],
  ])('may not change: %s', (_what, changed) => {
    expect(sentences(changed)).toEqual([expect.stringContaining('maak versie 2 ernaast')]);
  });

  it('may not be taken away, and a new one is locked when it ships', () => {
    expect(lockFaults(lock, []).map(({ sentence }) => sentence)).toEqual([expect.stringContaining('is weg')]);
    expect(sentences({ ...ovkk, version: 2 })).toEqual([
      expect.stringContaining('versies --leg-vast ovkk@2'),
      expect.stringContaining('versie 1 is weg'),
    ]);
  });
});

describe('the lock file', () => {
  it('takes a version once, in order, and never overwrites one', async () => {
    const two = { name: 'ovkk', version: 2, digest: 'f' };
    const other = { name: 'masterclass', version: 1, digest: 'e' };
    expect(withVersion(lock, { ...two, version: 1 })).toBeUndefined();
    const all = withVersion(withVersion(lock, two) ?? [], other) ?? [];
    expect(all.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'masterclass 1',
      'ovkk 1',
      'ovkk 2',
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'gangmaker-lock-'));
    await writeLock(join(folder, 'lock.json'), all);
    expect(await readLock(join(folder, 'lock.json'))).toEqual(all);
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toMatch(/^\{\n {2}"versies": \[\n[^]*\n\}\n$/);
    await rm(folder, { recursive: true });
  });
});
