/** A config as far as faults are planted in it. */
export interface NodeConfig {
  id?: string;
  version?: string;
  type?: string;
  initial?: string;
  options?: object;
  meta?: Record<string, unknown>;
  entry?: unknown[];
  exit?: unknown[];
  on?: Record<string, unknown>;
  after?: Record<string, unknown>;
  always?: unknown;
  onDone?: unknown;
  invoke?: unknown;
  states?: Record<string, NodeConfig>;
}

export const mail = (sjabloon: string): object => ({ type: 'mail', params: { sjabloon } });
export const task = (code: string): object => ({ type: 'taak', params: { code } });
export const close = (code: string): object => ({ type: 'taakSluiten', params: { code } });
export const needs = (...namen: string[]): object => ({ type: 'vereisten', params: { namen } });

export const waits = (
  eigenaar: string,
  wachtOp: string,
  titel = 'Wacht',
): { meta: Record<string, unknown> } => ({
  meta: { titel, eigenaar, wachtOp },
});
const phase = (titel: string): { meta: Record<string, unknown> } => ({ meta: { titel, fase: true } });

/** Fresh every time, so that a planted fault stays where it is planted. */
export const outingConfig = (): NodeConfig => ({
  id: 'uitje',
  version: '1',
  options: { maxIterations: 100 },
  initial: 'voorbereiden',
  on: { BUREAU_ANNULEERT: { target: '.gestopt' } },
  states: {
    voorbereiden: {
      ...phase('Voorbereiden'),
      initial: 'plannen',
      onDone: 'onderweg',
      states: {
        plannen: {
          ...waits('leider', 'bureau'),
          entry: [task('plannen')],
          exit: [close('plannen')],
          on: { 'voorbereiden.BUREAU_VRAAGT': { target: 'bevestiging', guard: needs('datum') } },
        },
        bevestiging: {
          ...waits('baas', 'baas'),
          entry: [mail('vraag')],
          after: { herinnering: { actions: mail('herinnering') } },
          on: {
            'voorbereiden.BAAS_BEVESTIGT': {
              target: 'klaar',
              guard: needs('datum'),
              actions: [{ type: 'onthoud', params: { what: 'voorbereiden' } }],
            },
            'voorbereiden.BAAS_STUURT_TERUG': { target: 'plannen' },
          },
        },
        klaar: { type: 'final' },
      },
    },
    onderweg: {
      ...phase('Onderweg'),
      type: 'parallel',
      onDone: 'afgerond',
      states: {
        reis: {
          ...phase('Reis'),
          initial: 'rijden',
          states: {
            rijden: {
              ...waits('leider', 'tijd'),
              after: { aankomst: 'terug' },
              on: { 'reis.BUREAU_MELDT': 'terug' },
            },
            terug: { ...waits('baas', 'baas'), on: { 'reis.BAAS_BEVESTIGT': 'klaar' } },
            klaar: { type: 'final' },
          },
        },
        eten: {
          ...phase('Eten'),
          initial: 'proeven',
          states: {
            proeven: {
              always: [{ target: 'gekookt', guard: { type: 'lekker' } }, { target: 'koken' }],
            },
            koken: { ...waits('leider', 'bureau'), on: { 'eten.BUREAU_PROEFT': 'proeven' } },
            gekookt: { ...waits('baas', 'baas'), on: { 'eten.BAAS_BEVESTIGT': 'klaar' } },
            klaar: { type: 'final' },
          },
        },
      },
    },
    afgerond: { type: 'final', entry: [mail('tot ziens')] },
    gestopt: { type: 'final' },
  },
});

/** The node at a path such as 'voorbereiden.plannen'. */
export const nodeIn = (config: NodeConfig, path: string): NodeConfig =>
  path.split('.').reduce((node, key) => {
    const child = node.states?.[key];
    if (!child) throw new Error(`No state '${key}' in the fixture`);
    return child;
  }, config);
