import { DEELNEMER_ROLLEN, type Programmablad } from '#domain';
import {
  altijdGebeurtenissen,
  annuleren,
  beginContext,
  bureau,
  meldOuder,
  onbestelbaar,
  programma,
  startKind,
  startVervolg,
  stopKinderen,
  systeem,
  taak,
  type GebeurtenisUit,
  type Programma,
} from '../../workflows/shared/index.ts';
import { werkgroepBlad } from '../../workflows/sensitiviteit/werkgroep/blad.ts';

const ploegGebeurtenissen = {
  BUREAU_MELDT_KLAAR: bureau('De ploeg is klaar'),
  ...altijdGebeurtenissen,
} as const;
const ploegWoorden = programma<GebeurtenisUit<typeof ploegGebeurtenissen>>()({
  termijnen: {},
  vereisten: {},
});

const proefGebeurtenissen = {
  BUREAU_START_PLOEG: bureau('Start een ploeg', { naam: { label: 'Naam', kind: 'text', required: true } }),
  BUREAU_SLUIT_AF: bureau('Sluit af'),
  BUREAU_START_VERVOLG: bureau('Start de volgende cyclus'),
  ...altijdGebeurtenissen,
  SYSTEEM_MELDT_KIND: systeem('Een ploeg is klaar', { kind: { label: 'Ploeg', kind: 'id', required: true } }),
} as const;
const proefWoorden = programma<GebeurtenisUit<typeof proefGebeurtenissen>>()({
  termijnen: {},
  vereisten: {},
});

const bekijken = taak('bekijken', {
  titel: 'Het werk van de ploegen bekijken',
  eigenaar: 'programmamanager',
  onderdeel: 'werk',
  waar: '',
});
const stoppen = annuleren([]);

const blad = (naam: string, titel: string, over: Partial<Programmablad>): Programmablad => ({
  ...werkgroepBlad,
  naam,
  titel,
  inZin: `het programma ${titel}`,
  rollen: DEELNEMER_ROLLEN,
  gegevens: [],
  ...over,
});

/** A group of the programme below: it does its work, and tells. */
const ploeg: Programma = {
  name: 'proef-ploeg',
  version: 1,
  title: 'Ploeg',
  machine: ploegWoorden.createMachine({
    id: 'proef-ploeg',
    version: '1',
    context: beginContext,
    initial: 'aanDeSlag',
    on: { BUREAU_ANNULEERT: stoppen, SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar },
    states: {
      aanDeSlag: {
        meta: { titel: 'Aan de slag', fase: true, eigenaar: 'programmamanager', wachtOp: 'bureau' },
        entry: taak('maken', {
          titel: 'Iets maken',
          eigenaar: 'programmamanager',
          onderdeel: 'aanDeSlag',
          waar: '',
          werkdagen: 1,
        }),
        on: { BUREAU_MELDT_KLAAR: { target: 'afgerond' } },
      },
      afgerond: { type: 'final', meta: { titel: 'Klaar' }, entry: meldOuder('SYSTEEM_MELDT_KIND') },
      geannuleerd: { type: 'final', meta: { titel: 'Gestopt' }, entry: meldOuder('SYSTEEM_MELDT_KIND') },
    },
  }),
  phases: [
    {
      id: 'aanDeSlag',
      state: ['aanDeSlag'],
      title: 'Aan de slag',
      confirmers: [],
      confirmEvent: 'BUREAU_MELDT_KLAAR',
    },
  ],
  requirements: {},
  events: ploegGebeurtenissen,
  delays: {},
  blad: blad('proef-ploeg', 'Ploeg', { onderdeelVan: 'proef', groepWoord: 'ploeg' }),
  situaties: [],
};

/** A programme for tests: two tracks beside each other, groups at any moment, and a next cycle. */
const proef: Programma = {
  name: 'proef',
  version: 1,
  title: 'Proef',
  machine: proefWoorden.createMachine({
    id: 'proef',
    version: '1',
    context: beginContext,
    initial: 'werk',
    on: {
      BUREAU_ANNULEERT: { ...stoppen, actions: [stoppen.actions, stopKinderen] },
      SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    },
    states: {
      werk: {
        type: 'parallel',
        meta: { titel: 'Werk', fase: true },
        states: {
          ploegen: {
            initial: 'bezig',
            meta: { titel: 'Ploegen' },
            states: {
              bezig: {
                meta: { titel: 'Ploegen zijn bezig', eigenaar: 'programmamanager', wachtOp: 'groepen' },
                on: {
                  BUREAU_START_PLOEG: { actions: startKind('proef-ploeg') },
                  SYSTEEM_MELDT_KIND: { actions: bekijken },
                },
              },
            },
          },
          overleg: {
            initial: 'bezig',
            meta: { titel: 'Overleg' },
            states: {
              bezig: { meta: { titel: 'Overleggen', eigenaar: 'programmamanager', wachtOp: 'bureau' } },
            },
          },
        },
        on: {
          BUREAU_SLUIT_AF: { target: 'afgerond' },
          BUREAU_START_VERVOLG: { target: 'afgerond', actions: startVervolg },
        },
      },
      afgerond: { type: 'final', meta: { titel: 'Afgerond' } },
      geannuleerd: { type: 'final', meta: { titel: 'Gestopt' } },
    },
  }),
  phases: [{ id: 'werk', title: 'Werk', tracks: [] }],
  requirements: {},
  events: proefGebeurtenissen,
  delays: {},
  blad: blad('proef', 'Proef', {
    onderdeelVan: null,
    groepWoord: null,
    clienten: ['gemeente', 'provincie', 'overheid'],
  }),
  situaties: [],
};

export const PROEF: readonly Programma[] = [proef, ploeg];
