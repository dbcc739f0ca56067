import { setup } from 'xstate';
import type { Definition } from '../definition.ts';
import { nodesOf } from '../nodes.ts';
import { diagramNodes } from './diagram.ts';
import { diagramOf } from './build-diagram.ts';
import { progressOf, visitedIn } from './progress.ts';

const bevestigen = { 'eerst.GRIFFIE_BEVESTIGT': 'klaar' } as const;
const vereist = (...namen: readonly string[]) => ({ type: 'vereisten', params: { namen } }) as const;

const machine = setup({
  types: {} as { meta: { titel?: string; eigenaar?: string; wachtOp?: string } },
  guards: { vereisten: () => true, gehouden: () => true },
  delays: { 'eerst.einde': 1000, straks: 1000 },
}).createMachine({
  id: 'proef',
  initial: 'eerst',
  on: {
    BUREAU_ANNULEERT: '.gestopt',
    SYSTEEM_MELDT_ONBESTELBAAR: {},
    'HEROPEN.eerst': '.eerst.wachten',
  },
  states: {
    eerst: {
      initial: 'beoordelen',
      meta: { titel: 'De eerste' },
      on: { 'later.BUREAU_VERZET': {}, BUREAU_BEGINT_OPNIEUW: '.werken' },
      onDone: 'samen',
      states: {
        beoordelen: {
          always: [{ target: 'wachten', guard: { type: 'gehouden' } }, { target: 'werken' }],
        },
        werken: {
          meta: { titel: 'Aan het werk', eigenaar: 'programmamanager', wachtOp: 'bureau' },
          after: { 'eerst.einde': 'wachten', straks: { actions: [] } },
          on: {
            'eerst.BUREAU_VRAAGT_BEVESTIGING': [
              { target: 'wachten', guard: { type: 'gehouden' } },
              { target: 'wachten', guard: vereist('af', 'mooi', 'vergeten') },
              { target: 'nieuweDatum' },
            ],
          },
        },
        nieuweDatum: { on: { 'eerst.BUREAU_PLANT': 'werken' } },
        wachten: { meta: { titel: 'Wacht op bevestiging' }, on: bevestigen },
        klaar: { type: 'final' },
      },
    },
    samen: {
      type: 'parallel',
      onDone: 'af',
      states: {
        raad: { initial: 'bezig', states: { bezig: { on: { RAAD_IS_ER: 'er' } }, er: { type: 'final' } } },
        college: {
          initial: 'bezig',
          states: { bezig: { on: { COLLEGE_IS_ER: 'er' } }, er: { type: 'final' } },
        },
      },
    },
    af: { type: 'final' },
    gestopt: { type: 'final', meta: { titel: 'Gestopt' } },
  },
});

const fase = (id: string, state: readonly string[], title: string) => ({
  id,
  state,
  title,
  confirmers: ['griffier'],
  confirmEvent: `${id}.GRIFFIE_BEVESTIGT`,
});

const definition: Definition = {
  name: 'proef',
  version: 1,
  title: 'Een proef',
  machine,
  phases: [
    fase('eerst', ['eerst'], 'De eerste'),
    { id: 'samen', title: 'Samen', tracks: [fase('raad', ['samen', 'raad'], 'De raad')] },
  ],
  requirements: {
    af: { sentence: 'Het is af.', owner: 'programmamanager', where: '', hard: true, holds: () => true },
    mooi: { sentence: 'Het is mooi.', owner: 'griffier', where: '', hard: false, holds: () => true },
  },
  events: {
    'eerst.BUREAU_VRAAGT_BEVESTIGING': { label: 'Vraag het', actors: ['programmamanager'], fields: {} },
  },
  delays: { 'eerst.einde': { title: 'Einde van de eerste', dated: true } },
};

const diagram = diagramOf(definition);
const node = (id: string) => diagramNodes(diagram.nodes).find((one) => one.id === id);
const actions = (id: string) => diagram.edges.find((edge) => edge.id === id)?.actions;

describe('the diagram of a definition', () => {
  it('has every state once, in the order of the definition', () => {
    const states = nodesOf(machine)
      .slice(1)
      .map(({ path }) => path.join('.'));
    expect(diagramNodes(diagram.nodes).map(({ id }) => id)).toEqual(states);
  });

  it('says what kind of state it is, and who is asked to confirm', () => {
    const kinds = ['eerst', 'eerst.beoordelen', 'eerst.werken', 'samen', 'samen.raad', 'af'].map(
      (id) => node(id)?.kind,
    );
    expect(kinds).toEqual(['group', 'choice', 'step', 'parallel', 'group', 'end']);
    expect([node('eerst'), node('samen'), node('samen.raad')].map((one) => one?.confirmers)).toEqual([
      ['griffier'],
      [],
      ['griffier'],
    ]);
    expect(node('eerst.werken')).toMatchObject({ owner: 'programmamanager', waitsFor: 'bureau' });
  });

  it('names a state without a title by its key', () => {
    expect(node('eerst.nieuweDatum')?.title).toBe('Nieuwe datum');
  });

  it('knows which state lies beside the road', () => {
    expect(
      diagramNodes(diagram.nodes)
        .filter(({ aside }) => aside)
        .map(({ id }) => id),
    ).toEqual(['eerst.nieuweDatum']);
  });

  it('tells an arrow by who does what, by the term within its phase, and by what decides', () => {
    const [from, to] = ['eerst.werken', 'eerst.wachten'];
    expect(actions(`${from}>${to}`)?.map(({ kind, phrase, condition }) => [kind, phrase, condition])).toEqual(
      [
        ['event', 'Bureau vraagt bevestiging', 'als gehouden'],
        ['event', 'Bureau vraagt bevestiging', undefined],
        ['time', 'Einde', undefined],
      ],
    );
    expect(actions(`${from}>eerst.nieuweDatum`)?.[0]).toMatchObject({
      condition: 'anders',
      label: 'Vraag het',
    });
    expect(actions('eerst.beoordelen>eerst.werken')?.[0]?.phrase).toBe('anders');
    expect(actions('eerst>samen')?.[0]?.kind).toBe('done');
  });

  it('lists what an event needs, advice apart, and leaves out what is not described', () => {
    const needs = actions('eerst.werken>eerst.wachten')?.flatMap(({ requirements }) => requirements);
    expect(needs?.map(({ name, hard }) => [name, hard])).toEqual([
      ['af', true],
      ['mooi', false],
    ]);
  });

  it('marks a way back', () => {
    expect(diagram.edges.filter(({ back }) => back).map(({ id }) => id)).toEqual([
      'eerst.nieuweDatum>eerst.werken',
    ]);
  });

  it('keeps what happens without leaving a state with that state, and tells the part when the place does not', () => {
    expect(node('eerst')?.stays.map(({ phrase }) => phrase)).toEqual([
      'Bureau verzet (later)',
      'Bureau begint opnieuw',
    ]);
    expect(node('eerst')?.stays.map(({ leadsTo }) => leadsTo)).toEqual([undefined, 'Aan het werk']);
    expect(node('eerst.werken')?.stays.map(({ phrase, kind }) => [phrase, kind])).toEqual([
      ['Straks', 'time'],
    ]);
  });

  it('keeps what is possible at every moment apart', () => {
    expect(diagram.anywhere.map(({ phrase, leadsTo, reopens }) => [phrase, leadsTo, reopens])).toEqual([
      ['Bureau annuleert', 'Gestopt', false],
      ['Systeem meldt onbestelbaar', null, false],
      ['Heropen (eerst)', 'De eerste', true],
    ]);
  });
});

describe('how far a run is', () => {
  const far = (...args: [Parameters<typeof progressOf>[1], Parameters<typeof progressOf>[2]]) =>
    Object.fromEntries(progressOf(diagram, ...args));

  it('has done what comes before the active step, and says nothing of side roads', () => {
    expect(far({ eerst: 'wachten' }, { samen: 'coming' })).toMatchObject({
      eerst: 'current',
      'eerst.werken': 'done',
      'eerst.wachten': 'current',
      'eerst.klaar': 'coming',
      samen: 'coming',
      'samen.raad.bezig': 'coming',
    });
    expect(far({ eerst: 'wachten' }, {})).not.toHaveProperty('eerst.nieuweDatum');
    expect(far({ eerst: 'nieuweDatum' }, {})).toMatchObject({ 'eerst.nieuweDatum': 'current' });
  });

  it('does not call done what the run passed by', () => {
    const visited = visitedIn([{ eerst: 'wachten' }, { samen: { raad: 'bezig', college: 'bezig' } }]);
    const progress = progressOf(diagram, 'af', { eerst: 'done', samen: 'done' }, visited);
    expect(Object.fromEntries(progress)).toMatchObject({
      'eerst.beoordelen': 'done',
      'eerst.wachten': 'done',
      'eerst.klaar': 'done',
      'samen.raad.bezig': 'done',
    });
    expect(progress.has('eerst.werken')).toBe(false);
    const underway = progressOf(diagram, { eerst: 'wachten' }, {}, visitedIn([{ eerst: 'wachten' }]));
    expect([underway.has('eerst.werken'), underway.get('eerst.wachten')]).toEqual([false, 'current']);
  });

  it('follows each region by itself', () => {
    const value = { samen: { raad: 'er', college: 'bezig' } };
    expect(far(value, { eerst: 'done' })).toMatchObject({
      'eerst.klaar': 'done',
      'samen.raad.bezig': 'done',
      'samen.raad.er': 'done',
      'samen.college.bezig': 'current',
      'samen.college.er': 'coming',
    });
    expect(far(value, { eerst: 'done' })).not.toHaveProperty('eerst.nieuweDatum');
  });

  it('leaves out what it was not told of, and shows what a stop made impossible', () => {
    const stopped = far('gestopt', { eerst: 'done', samen: 'skipped' });
    expect(stopped).toMatchObject({ gestopt: 'done', 'samen.raad.bezig': 'skipped' });
    expect(stopped).not.toHaveProperty('af');
  });
});
