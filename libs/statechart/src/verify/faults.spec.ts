import { FINDING_CODES } from './finding.ts';
import type { FindingCode } from './finding.ts';
import { close, mail, needs, nodeIn, task, waits } from './testing/outing-config.fixture.ts';
import { hears, inState, without } from './testing/planting.fixture.ts';
import { reportOn } from './testing/outing.fixture.ts';
import type { Outing } from './testing/outing.fixture.ts';

/** A fault, what it is called, and where it must be pointed at. */
type Fault = readonly [what: string, code: FindingCode, where: string, plant: (outing: Outing) => void];

const plannen = 'voorbereiden.plannen';
const bevestiging = 'voorbereiden.bevestiging';
const rijden = 'onderweg.reis.rijden';

const STRUCTURE: readonly Fault[] = [
  ['a machine with another name', 'wrong-name', 'uitje@1', (outing) => void (outing.name = 'uitstapje')],
  ['a loop that nothing stops', 'no-iteration-limit', 'uitje', ({ config }) => void delete config.options],
  [
    'code in a config',
    'inline-function',
    'states.voorbereiden.states.plannen.entry.0',
    inState(plannen, { entry: [() => undefined] }),
  ],
  ['any event', 'wildcard', `uitje.${plannen}`, hears(plannen, 'voorbereiden.*', 'bevestiging')],
  ['an actor', 'invoke', `uitje.${plannen}`, inState(plannen, { invoke: { src: 'iets' } })],
  [
    'a number as term',
    'numeric-delay',
    `uitje.${plannen}`,
    inState(plannen, { after: { 1000: 'bevestiging' } }),
  ],
  ['an id that comes twice', 'duplicate-id', 'uitje.afgerond', inState('gestopt', { id: 'uitje.afgerond' })],
  [
    'an effect that nobody carries out',
    'unknown-effect',
    'uitje.afgerond',
    inState('afgerond', { entry: [{ type: 'post', params: {} }] }),
  ],
  [
    'params that are no JSON',
    'params-not-json',
    'uitje.afgerond',
    inState('afgerond', {
      entry: [{ type: 'mail', params: { sjabloon: 'vraag', op: new Date(NaN).getTime() } }],
    }),
  ],
  [
    'params with nothing in them',
    'params-not-json',
    'uitje.afgerond',
    inState('afgerond', {
      entry: [{ type: 'mail', params: { sjabloon: 'vraag', aan: [null, true, undefined] } }],
    }),
  ],
  ['an effect without params', 'unknown-name', 'uitje.afgerond', inState('afgerond', { entry: ['mail'] })],
  [
    'an effect that reads what its event may leave out',
    'event-without-field',
    `uitje.${plannen}`,
    hears(plannen, 'voorbereiden.BUREAU_VRAAGT', { target: 'bevestiging', actions: mail('met noot') }),
  ],
  [
    'an effect that reads an event where there is none',
    'event-without-field',
    'uitje.afgerond',
    inState('afgerond', { entry: [mail('met noot')] }),
  ],
  [
    'a guard that does not exist',
    'unknown-guard',
    'uitje.onderweg.eten.proeven',
    inState('onderweg.eten.proeven', {
      always: [{ target: 'gekookt', guard: 'smakelijk' }, { target: 'koken' }],
    }),
  ],
  ['a typo in a term', 'unknown-delay', `uitje.${rijden}`, inState(rijden, { after: { aankomts: 'terug' } })],
  ['a term that nothing sets', 'unused-delay', 'herinnering', inState(bevestiging, { after: {} })],
  [
    'an event that is not described',
    'unknown-event',
    `uitje.${plannen}`,
    inState(plannen, {
      on: { 'voorbereiden.BUREAU_VRAAGT': 'bevestiging', 'voorbereiden.BUREAU_WACHT': 'plannen' },
    }),
  ],
  [
    'an event that nothing hears',
    'unused-event',
    'BUREAU_WACHT',
    ({ events }) => void (events['BUREAU_WACHT'] = { label: 'Wacht', actors: ['leider'], fields: {} }),
  ],
  [
    'a requirement that does not exist',
    'unknown-requirement',
    `uitje.${plannen}`,
    hears(plannen, 'voorbereiden.BUREAU_VRAAGT', { target: 'bevestiging', guard: needs('datum', 'plaats') }),
  ],
  [
    'a requirement that nothing asks',
    'unused-requirement',
    'plaats',
    ({ requirements }) => void (requirements['plaats'] = { ...requirements['datum'] } as never),
  ],
  ['a missing template', 'unknown-name', 'uitje.afgerond', inState('afgerond', { entry: [mail('dag')] })],
  ['an owner that is no role', 'unknown-name', `uitje.${plannen}`, inState(plannen, waits('chef', 'bureau'))],
  [
    'an actor that is no role of that word',
    'wrong-actor',
    'reis.BUREAU_MELDT',
    ({ events }) => void (events['reis.BUREAU_MELDT'] = { label: 'Meld', actors: ['baas'], fields: {} }),
  ],
  [
    'an event that nobody may send',
    'wrong-actor',
    'reis.BUREAU_MELDT',
    ({ events }) => void (events['reis.BUREAU_MELDT'] = { label: 'Meld', actors: [], fields: {} }),
  ],
  ['a phase that is no state', 'phase-out-of-place', 'uitje', ({ phases }) => void phases.reverse()],
  [
    'a phase that is nowhere',
    'phase-out-of-place',
    'overleg',
    ({ phases }) => void phases.push({ ...phases[0], id: 'overleg', state: ['overleg'] } as never),
  ],
  ['a phase under another name', 'phase-out-of-place', 'voorbereiden', without('voorbereiden', 'meta')],
  [
    'a phase without confirmer',
    'phase-without-confirmer',
    'voorbereiden',
    ({ phases }) => void (phases[0] = { ...phases[0], confirmers: [] } as never),
  ],
  [
    'a phase that nobody can confirm',
    'phase-without-confirmation',
    'voorbereiden',
    ({ phases }) => void (phases[0] = { ...phases[0], returnEvent: 'voorbereiden.BAAS_WEIGERT' } as never),
  ],
  ['a state that says nothing', 'waiting-without-words', `uitje.${plannen}`, without(plannen, 'meta')],
  ['a state without owner or term', 'waiting-without-owner', `uitje.${plannen}`, without(plannen, 'meta')],
  [
    'waiting for a time that never comes',
    'time-without-term',
    `uitje.${plannen}`,
    inState(plannen, waits('leider', 'tijd')),
  ],
  [
    'one event for two tracks',
    'event-in-two-regions',
    'uitje.onderweg',
    hears('onderweg.eten.koken', 'reis.BUREAU_MELDT', 'proeven'),
  ],
  [
    'a phase that is never done',
    'done-never-raised',
    'uitje.onderweg',
    inState('onderweg.reis.klaar', { type: 'atomic', ...waits('leider', 'bureau') }),
  ],
  [
    'a transition behind one that always fits',
    'shadowed-transition',
    'uitje.onderweg.eten.proeven',
    inState('onderweg.eten.proeven', { always: [{ target: 'koken' }, { target: 'gekookt' }] }),
  ],
  [
    'a term that runs once and was meant to repeat',
    'timer-not-restarted',
    `uitje.${bevestiging}`,
    inState(bevestiging, { after: { herinnering: { target: 'bevestiging', actions: mail('herinnering') } } }),
  ],
  ['a task that nobody closes', 'task-never-closed', `uitje.${plannen}`, without(plannen, 'exit')],
];

const EXPLORATION: readonly Fault[] = [
  [
    'a context that cannot begin',
    'does-not-begin',
    'begin',
    (outing) =>
      void (outing.begin = () => {
        throw new Error('No begin');
      }),
  ],
  [
    'a memory that fails',
    'step-throws',
    'voorbereiden.BAAS_BEVESTIGT',
    (outing) =>
      void (outing.remember = () => {
        throw new Error('Forgotten');
      }),
  ],
  [
    'a guard that fails',
    'guard-throws',
    'voorbereiden.BAAS_BEVESTIGT',
    ({ guards }) =>
      void (guards['lekker'] = () => {
        throw new Error('No taste');
      }),
  ],
  [
    'a term that is set before there is a date',
    'delay-throws',
    'voorbereiden.BUREAU_VRAAGT',
    (outing) => {
      inState(bevestiging, { after: { aankomst: {}, herinnering: { actions: mail('herinnering') } } })(
        outing,
      );
      hears(plannen, 'voorbereiden.BUREAU_VRAAGT', 'bevestiging')(outing);
    },
  ],
  [
    'a term without duration',
    'delay-without-duration',
    'voorbereiden.BUREAU_VRAAGT',
    ({ delays }) => void (delays['herinnering'] = () => NaN),
  ],
  [
    'a term in the past',
    'delay-in-the-past',
    'voorbereiden.BUREAU_VRAAGT',
    ({ delays }) => void (delays['herinnering'] = () => -1),
  ],
  [
    'a loop without rest',
    'endless-loop',
    'voorbereiden.BAAS_BEVESTIGT',
    inState('onderweg.eten.koken', { always: 'proeven' }),
  ],
  [
    'a run that counts for ever',
    'bound-reached',
    'uitje',
    (outing) => {
      outing.remember = ({ context }, { what }) => ({ done: [...context.done, what] });
      outing.bound = { configurations: 40 };
      hears('onderweg.eten.koken', 'eten.BUREAU_PROEFT', {
        actions: [{ type: 'onthoud', params: { what: 'x' } }],
      })(outing);
    },
  ],
  [
    'a state that nothing leads to',
    'unreachable-state',
    'uitje.voorbereiden.overleg',
    ({ config }) => {
      const { states } = nodeIn(config, 'voorbereiden');
      if (states)
        states['overleg'] = {
          ...waits('leider', 'bureau'),
          on: { 'voorbereiden.BAAS_STUURT_TERUG': 'plannen' },
        };
    },
  ],
  [
    'a dead end',
    'dead-end',
    'onderweg.reis.terug + onderweg.eten.klaar',
    hears('onderweg.reis.terug', 'reis.BAAS_BEVESTIGT', 'terug'),
  ],
  [
    'a state that only time ends, without saying so',
    'only-time',
    `${rijden} + onderweg.eten.koken`,
    (outing) => {
      inState(rijden, { ...waits('leider', 'bureau'), on: {} })(outing);
      hears('onderweg.reis.terug', 'reis.BUREAU_MELDT', 'terug')(outing);
    },
  ],
  [
    'an event that is accepted nowhere',
    'event-never-accepted',
    'voorbereiden.BUREAU_WACHT',
    (outing) => {
      outing.guards['nooit'] = () => false;
      hears(plannen, 'voorbereiden.BUREAU_WACHT', { target: 'bevestiging', guard: { type: 'nooit' } })(
        outing,
      );
    },
  ],
  [
    'an event that one of its states never accepts',
    'event-never-accepted-here',
    'uitje.voorbereiden.bevestiging',
    (outing) => {
      outing.guards['nooit'] = () => false;
      const weer = { target: 'plannen', guard: { type: 'nooit' } };
      hears('voorbereiden.bevestiging', 'voorbereiden.BUREAU_VRAAGT', weer)(outing);
    },
  ],
  [
    'a guard that can never hold',
    'guard-never-holds',
    'lekker',
    ({ guards }) => void (guards['lekker'] = () => false),
  ],
  [
    'a requirement that can never hold',
    'requirement-never-holds',
    'datum',
    ({ requirements }) =>
      void (requirements['datum'] = { ...requirements['datum'], holds: () => false } as never),
  ],
  [
    'a requirement that fails',
    'requirement-never-holds',
    'datum',
    ({ requirements }) =>
      void (requirements['datum'] = {
        ...requirements['datum'],
        holds: () => {
          throw new Error('Unknown');
        },
      } as never),
  ],
  [
    'a request that leads to where nobody answers',
    'request-unanswered',
    'voorbereiden',
    (outing) => {
      const { states } = nodeIn(outing.config, 'voorbereiden');
      if (states)
        states['tussen'] = {
          ...waits('leider', 'bureau'),
          on: { 'voorbereiden.BUREAU_MELDT': 'bevestiging' },
        };
      hears(plannen, 'voorbereiden.BUREAU_VRAAGT', { target: 'tussen', guard: needs('datum') })(outing);
      outing.events['voorbereiden.BUREAU_MELDT'] = { label: 'Meld', actors: ['leider'], fields: {} };
    },
  ],
  [
    'a request that can never be confirmed',
    'confirm-never-possible',
    bevestiging,
    (outing) => {
      const never = { target: 'klaar', guard: { type: 'nooit' } };
      outing.guards['nooit'] = () => false;
      hears(bevestiging, 'voorbereiden.BAAS_BEVESTIGT', never)(outing);
    },
  ],
  [
    'a task that is still open at the end',
    'task-left-open',
    'koken',
    (outing) => {
      inState('onderweg.eten.koken', { entry: [task('koken')] })(outing);
      inState('gestopt', { entry: [close('koken')] })(outing);
    },
  ],
  [
    'a reason for what is not there',
    'stale-acknowledgement',
    'afgerond',
    ({ acknowledgements }) =>
      void acknowledgements.push({ code: 'dead-end', where: 'afgerond', reason: 'Zo is het.' }),
  ],
];

it('a healthy definition has no findings', () => {
  const report = reportOn(() => undefined);
  expect(report.findings).toEqual([]);
  expect(report.explored).toMatchObject({
    complete: true,
    situations: ['niets geregeld', 'datum bekend', 'alles klaar'],
  });
});

it.each([...STRUCTURE, ...EXPLORATION])('%s is reported as %s, at %s', (_what, code, where, plant) => {
  const { findings } = reportOn(plant);
  expect(findings.map((finding) => [finding.code, finding.where])).toContainEqual([code, where]);
  expect(findings.find((finding) => finding.code === code)?.sentence).toMatch(/^[A-Z'].+[.:)]/s);
});

it('every code is planted', () => {
  const planted = new Set([...STRUCTURE, ...EXPLORATION].map(([, code]) => code));
  expect(FINDING_CODES.filter((code) => !planted.has(code))).toEqual([]);
});

it('a target that does not exist does not build', () => {
  expect(() => reportOn(hears(plannen, 'voorbereiden.BUREAU_VRAAGT', 'bevestigen'))).toThrow('bevestigen');
});

it('a finding that is acknowledged is no finding, and keeps its reason', () => {
  const reason = 'Nobody tastes it.';
  const report = reportOn((outing) => {
    outing.guards['lekker'] = () => false;
    outing.acknowledgements.push({ code: 'guard-never-holds', where: 'lekker', reason });
  });
  expect(report.findings.map(({ code }) => code)).not.toContain('guard-never-holds');
  expect(report.acknowledged).toEqual([{ code: 'guard-never-holds', where: 'lekker', reason }]);
});
