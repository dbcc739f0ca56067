import {
  annuleren,
  beginContext,
  heropen,
  heropenSpoor,
  onbestelbaar,
  sluit,
  sluitOnbestelbaar,
  stopKinderen,
  taak,
} from '../shared/index.ts';
import { TRAININGEN, WERKGROEPEN } from './fasen.ts';
import { afronding } from './fasen/afronding.ts';
import { ontwerp } from './fasen/ontwerp.ts';
import { traject } from './fasen/traject.ts';
import { vervolgcyclus } from './fasen/vervolgcyclus.ts';
import { sensitiviteitWoorden } from './woorden.ts';
import type { SensitiviteitConfig } from './woorden.ts';

const stoppen = annuleren(['training']);
const klaar = [sluit('werkgroep.gemeld'), sluit('verkiezingen'), sluitOnbestelbaar] as const;

/** Literal, so that the way to a later version can be checked against its moments. */
export const sensitiviteitConfig = {
  id: 'sensitiviteit',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'ontwerp',
  on: {
    BUREAU_ANNULEERT: { ...stoppen, actions: [stoppen.actions, stopKinderen] },
    SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    SYSTEEM_MELDT_KIND: {
      actions: taak('werkgroep.gemeld', {
        titel: 'Een werkgroep is klaar of gestopt: het resultaat bekijken',
        eigenaar: 'programmamanager',
        onderdeel: 'werkgroepen',
        waar: '',
      }),
    },
    'HEROPEN.ontwerp': heropen('ontwerp', 'beoordelen'),
    'HEROPEN.training': heropenSpoor(TRAININGEN, 'tussentijd'),
    'HEROPEN.werkgroepen': heropenSpoor(WERKGROEPEN, 'lopend'),
    'HEROPEN.afronding': heropen('afronding', 'verzamelen'),
  },
  states: {
    ontwerp,
    traject,
    afronding,
    vervolgcyclus,
    afgerond: { type: 'final', meta: { titel: 'Afgerond' }, entry: klaar },
    geannuleerd: { type: 'final', meta: { titel: 'Gestopt' }, entry: klaar },
  },
} as const satisfies SensitiviteitConfig;

export const sensitiviteitMachine = sensitiviteitWoorden.createMachine(sensitiviteitConfig);
