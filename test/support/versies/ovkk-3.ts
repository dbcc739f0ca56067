import {
  faseSpec,
  fase,
  overzetting,
  sluitTeruggestuurd,
  spoor,
  stap,
  taak,
  vraagtBevestiging,
} from '../../../workflows/shared/index.ts';
import {
  bevestiging,
  bevestigingGebeurtenissen,
  bevestigingTermijnen,
  programma,
  type GebeurtenisUit,
  type Programma,
} from '../../../workflows/shared/index.ts';
import { TRAINING } from '../../../workflows/ovkk/fasen.ts';
import { gebeurtenissen2, termijnen2, vereisten2, zonder } from './ovkk-2-woorden.ts';
import { config2, ovkk2, slot } from './ovkk-2.ts';

const EVALUATIE = spoor('slot', fase('evaluatie', 'Evaluatie', 'de evaluatie'));
const gebeurtenissen3 = {
  ...zonder(gebeurtenissen2, 'intervisie'),
  ...bevestigingGebeurtenissen(EVALUATIE),
} as const;
const termijnen3 = { ...zonder(termijnen2, 'intervisie'), ...bevestigingTermijnen(EVALUATIE) };
const woorden3 = programma<GebeurtenisUit<typeof gebeurtenissen3>>()({
  termijnen: termijnen3,
  vereisten: vereisten2,
});
type Config3 = Parameters<typeof woorden3.createMachine>[0];

const evaluatie = {
  initial: 'invullen',
  meta: { titel: 'Evaluatie' },
  states: {
    invullen: stap('Evaluatie invullen', {
      taken: [
        taak('evaluatie.invullen', {
          titel: 'De evaluatie rondsturen',
          eigenaar: 'programmamanager',
          onderdeel: 'evaluatie',
          waar: '',
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(EVALUATIE)],
      on: vraagtBevestiging(EVALUATIE, []),
    }),
    ...bevestiging(EVALUATIE, { vereisten: [], terugNaar: 'invullen' }),
  },
} as const;

const config3 = {
  ...config2,
  version: '3',
  states: { ...config2.states, slot: { ...slot, states: { training: slot.states.training, evaluatie } } },
} as const satisfies Config3;

/** The way from 2 to 3: the intervisie is dropped, and who still trains gets an evaluation instead. */
export const naar3 = overzetting<typeof config2, typeof config3>()('ovkk', {
  van: 2,
  naar: 3,
  samenvatting: 'De intervisie vervalt; er komt een evaluatie.',
  momenten: {
    'slot.intervisie.inrichten': null,
    'slot.intervisie.bevestiging': null,
    'slot.intervisie.klaar': null,
  },
  erbij: ({ leaves }) => {
    if (![...leaves].some((moment) => moment.startsWith('slot.'))) return [];
    return [leaves.has('slot.training.klaar') ? 'slot.evaluatie.klaar' : 'slot.evaluatie.invullen'];
  },
});

export const ovkk3: Programma = {
  ...ovkk2,
  version: 3,
  machine: woorden3.createMachine(config3),
  phases: ovkk2.phases.map((deel) =>
    'tracks' in deel ? { ...deel, tracks: [faseSpec(spoor('slot', TRAINING)), faseSpec(EVALUATIE)] } : deel,
  ),
  events: gebeurtenissen3,
  delays: termijnen3,
  blad: { ...ovkk2.blad, versie: 3 },
};
