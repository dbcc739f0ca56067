import { bevestiging, sluitTeruggestuurd, stap, taak, vraagtBevestiging } from '../../shared/index.ts';
import { ONTWERP } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const VEREISTEN = ['bevestigersBekend', 'programmaOpgeslagen'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'ontwerp' } as const;

/** A next cycle builds on the one before: what was left open is looked at first. */
export const ontwerp = {
  initial: 'beoordelen',
  meta: { titel: 'Ontwerp op maat', fase: true },
  states: {
    beoordelen: {
      always: [{ target: 'voortbouwen', guard: { type: 'isVervolg' } }, { target: 'opstellen' }],
    },
    voortbouwen: stap('Voortbouwen op de vorige cyclus', {
      taken: [
        taak('ontwerp.vorige', {
          titel: 'Bekijken wat er nog lag uit de vorige cyclus, en nieuwe thema’s zoeken',
          waar: '',
          ...bureau,
        }),
      ],
      on: { 'ontwerp.BUREAU_BEKIJKT_VORIGE': { target: 'opstellen' } },
    }),
    opstellen: stap('Programma op maat maken', {
      taken: [
        taak('ontwerp.programma', {
          titel: 'Met de opdrachtgever het programma op maat opschrijven',
          waar: 'documenten/programma',
          ...bureau,
        }),
        taak('ontwerp.deelnemers', { titel: 'Deelnemers verzamelen', waar: 'deelnemers', ...bureau }),
      ],
      ookSluiten: [sluitTeruggestuurd(ONTWERP)],
      on: vraagtBevestiging(ONTWERP, VEREISTEN),
    }),
    ...bevestiging(ONTWERP, { vereisten: VEREISTEN, terugNaar: 'opstellen' }),
  },
  onDone: 'traject',
} as const satisfies FaseConfig;
