import { ovkkBlad } from '../../../workflows/ovkk/blad.ts';
import {
  AFSPRAKEN,
  BIJEENKOMST1,
  BIJEENKOMST2,
  TRAINING,
  VOORBEREIDING,
} from '../../../workflows/ovkk/fasen.ts';
import { afspraken } from '../../../workflows/ovkk/fasen/afspraken.ts';
import { bijeenkomst1 } from '../../../workflows/ovkk/fasen/bijeenkomst1.ts';
import { verzetBijeenkomst2 } from '../../../workflows/ovkk/fasen/datums.ts';
import { training } from '../../../workflows/ovkk/fasen/training.ts';
import { ovkkConfig } from '../../../workflows/ovkk/machine.ts';
import { situaties } from '../../../workflows/ovkk/situaties.ts';
import {
  aanOntvangers,
  bevestiging,
  consultatie,
  faseSpec,
  heropen,
  mail,
  overzetting,
  sluitTeruggestuurd,
  spoor,
  stap,
  taak,
  vraagtBevestiging,
  type Programma,
} from '../../../workflows/shared/index.ts';
import { INTERVISIE, RAADPLEGING, TERUGKOPPELING } from './ovkk-2-woorden.ts';
import { gebeurtenissen2, termijnen2, vereisten2, woorden2 } from './ovkk-2-woorden.ts';
import type { Config2, Fase2 } from './ovkk-2-woorden.ts';

const bureau = { eigenaar: 'programmamanager', waar: '' } as const;
const VEREISTEN = [
  'raadpleging.afwezigenGeraadpleegd',
  'raadpleging.elkeReactieBeoordeeld',
  'visie10Vastgesteld',
] as const;

const raadpleging = {
  initial: 'beoordelen',
  meta: { titel: 'Raadpleging', fase: true },
  on: verzetBijeenkomst2,
  states: {
    ...consultatie(RAADPLEGING, 'visie', {
      verzenden: [
        'raadpleging.conceptAanwezig',
        'raadpleging.klaargezet',
        'raadpleging.afwezigenGeraadpleegd',
      ],
      overslaan: ['raadpleging.niemandAfwezig'],
      verlengen: ['raadpleging.termijnKomtNog'],
      extraRonde: ['raadpleging.redenVoorExtraRonde', 'raadpleging.elkeReactieBeoordeeld'],
      bevestigen: VEREISTEN,
    }),
    ...bevestiging(RAADPLEGING, {
      vereisten: VEREISTEN,
      terugNaar: 'verwerken',
      bijBevestiging: [
        mail('terugkoppeling-reactie', { ...aanOntvangers('raadpleging', 'gereageerd'), eenmalig: true }),
      ],
    }),
  },
  onDone: 'terugkoppeling',
} as const satisfies Fase2;

/** A step that version 1 did not have. */
const terugkoppeling = {
  initial: 'inlichten',
  meta: { titel: 'Terugkoppeling', fase: true },
  on: verzetBijeenkomst2,
  states: {
    inlichten: stap('Inlichten', {
      taken: [
        taak('terugkoppeling.inlichten', {
          titel: 'De afwezigen bellen',
          onderdeel: 'terugkoppeling',
          ...bureau,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(TERUGKOPPELING)],
      on: vraagtBevestiging(TERUGKOPPELING, []),
    }),
    ...bevestiging(TERUGKOPPELING, { vereisten: [], terugNaar: 'inlichten' }),
  },
  onDone: 'bijeenkomst2',
} as const satisfies Fase2;

const intervisie = {
  initial: 'inrichten',
  meta: { titel: 'Intervisie' },
  states: {
    inrichten: stap('Intervisie inrichten', {
      taken: [
        taak('intervisie.inrichten', { titel: 'Intervisie inrichten', onderdeel: 'intervisie', ...bureau }),
      ],
      ookSluiten: [sluitTeruggestuurd(INTERVISIE)],
      on: vraagtBevestiging(INTERVISIE, []),
    }),
    ...bevestiging(INTERVISIE, { vereisten: [], terugNaar: 'inrichten' }),
  },
} as const satisfies Fase2;

const { initial, meta, states } = training;
/** What was one phase is now a track beside another. */
export const slot = {
  type: 'parallel',
  meta: { titel: 'Training en intervisie', fase: true },
  states: { training: { initial, meta: { titel: meta.titel }, states }, intervisie },
  onDone: 'afgerond',
} as const satisfies Fase2;

const { voorbereiding, bijeenkomst2, afgerond, geannuleerd } = ovkkConfig.states;
const { BUREAU_ANNULEERT, SYSTEEM_MELDT_ONBESTELBAAR } = ovkkConfig.on;

export const config2 = {
  id: 'ovkk',
  version: '2',
  context: ovkkConfig.context,
  options: ovkkConfig.options,
  initial: 'voorbereiding',
  entry: ovkkConfig.entry,
  on: {
    BUREAU_ANNULEERT,
    SYSTEEM_MELDT_ONBESTELBAAR,
    'HEROPEN.voorbereiding': heropen('voorbereiding', 'inrichten'),
    'HEROPEN.bijeenkomst1': heropen('bijeenkomst1', 'verwerken'),
    'HEROPEN.raadpleging': heropen('raadpleging', 'verwerken'),
    'HEROPEN.terugkoppeling': heropen('terugkoppeling', 'inlichten'),
    'HEROPEN.bijeenkomst2': heropen('bijeenkomst2', 'verwerken'),
    'HEROPEN.afspraken': heropen('afspraken', 'vastleggen'),
    'HEROPEN.training': {
      target: '.slot.training.voorbereiden',
      guard: { type: 'faseGeweest', params: { fase: 'training' } },
    },
  },
  states: {
    voorbereiding,
    bijeenkomst1: { ...bijeenkomst1, onDone: 'raadpleging' },
    raadpleging,
    terugkoppeling,
    bijeenkomst2,
    afspraken: { ...afspraken, onDone: 'slot' },
    slot,
    afgerond,
    geannuleerd,
  },
} as const satisfies Config2;

/** The way from 1 to 2: the consultation is called otherwise, and beside the training there is a second track. */
export const naar2 = overzetting<typeof ovkkConfig, typeof config2>()('ovkk', {
  van: 1,
  naar: 2,
  samenvatting:
    'De tussentijdse consultatie heet raadpleging, met een terugkoppeling erna; naast de training komt intervisie.',
  momenten: {
    'consultatie.beoordelen': 'raadpleging.beoordelen',
    'consultatie.opstellen': 'raadpleging.opstellen',
    'consultatie.reactiesVerzamelen': 'raadpleging.reactiesVerzamelen',
    'consultatie.verwerken': 'raadpleging.verwerken',
    'consultatie.bevestiging': 'raadpleging.bevestiging',
    'consultatie.klaar': 'raadpleging.klaar',
    'training.voorbereiden': 'slot.training.voorbereiden',
    'training.uitgenodigd': 'slot.training.uitgenodigd',
    'training.bevestiging': 'slot.training.bevestiging',
    'training.klaar': 'slot.training.klaar',
  },
  erbij: ({ leaves }) =>
    [...leaves].some((moment) => moment.startsWith('training.')) ? ['slot.intervisie.inrichten'] : [],
  onderdelen: { consultatie: 'raadpleging' },
  documenten: { caseblad: 'casusblad' },
});

export const ovkk2: Programma = {
  name: 'ovkk',
  version: 2,
  title: ovkkBlad.titel,
  machine: woorden2.createMachine(config2),
  phases: [
    ...[VOORBEREIDING, BIJEENKOMST1, RAADPLEGING, TERUGKOPPELING, BIJEENKOMST2, AFSPRAKEN].map(faseSpec),
    {
      id: 'slot',
      title: 'Training en intervisie',
      tracks: [faseSpec(spoor('slot', TRAINING)), faseSpec(INTERVISIE)],
    },
  ],
  requirements: vereisten2,
  events: gebeurtenissen2,
  delays: termijnen2,
  blad: {
    ...ovkkBlad,
    versie: 2,
    consultaties: ovkkBlad.consultaties.map((blad) => ({ ...blad, onderdeel: 'raadpleging' })),
    documenten: ovkkBlad.documenten.map((blad) =>
      blad.soort === 'caseblad' ? { ...blad, soort: 'casusblad', titel: 'Casusblad' } : blad,
    ),
  },
  situaties: situaties.map((situatie) => ({
    ...situatie,
    feiten: naar2.migration.facts(situatie.feiten as never) as (typeof situatie)['feiten'],
  })),
};
