import {
  aanDeelnemers,
  bevestiging,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { ONTWERP } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const VEREISTEN = ['bevestigersBekend', 'programmaOpgeslagen'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'ontwerp' } as const;

export const ontwerp = {
  initial: 'opstellen',
  meta: { titel: 'Ontwerp', fase: true },
  states: {
    opstellen: stap('Programma op maat maken', {
      taken: [
        taak('ontwerp.gesprek', {
          titel: 'Met de opdrachtgever bespreken wat nodig is',
          waar: 'gegevens',
          ...bureau,
        }),
        taak('ontwerp.programma', {
          titel: 'Het programma op maat opschrijven',
          waar: 'documenten/programma',
          ...bureau,
        }),
        taak('ontwerp.deelnemers', { titel: 'Deelnemers verzamelen', waar: 'deelnemers', ...bureau }),
      ],
      ookSluiten: [sluitTeruggestuurd(ONTWERP)],
      on: vraagtBevestiging(ONTWERP, VEREISTEN),
    }),
    ...bevestiging(ONTWERP, {
      vereisten: VEREISTEN,
      terugNaar: 'opstellen',
      bijBevestiging: [
        mail('samenwerken-start', { aan: aanDeelnemers, onderdelen: ['ontwerp'], eenmalig: true }),
      ],
    }),
  },
  onDone: 'sporen',
} as const satisfies FaseConfig;
