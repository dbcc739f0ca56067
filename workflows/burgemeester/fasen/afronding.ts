import {
  bevestiging,
  factuur,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { AFRONDING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const VEREISTEN = ['vragenBesproken'] as const;

export const afronding = {
  initial: 'terugblikken',
  meta: { titel: 'Afronding', fase: true },
  states: {
    terugblikken: stap('Terugblikken op de eigen vragen', {
      taken: [
        taak('afronding.terugblik', {
          titel: 'Met de burgemeester terugblikken op de eigen vragen',
          eigenaar: 'procesbegeleider',
          onderdeel: 'afronding',
          waar: 'gegevens',
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(AFRONDING)],
      on: vraagtBevestiging(AFRONDING, VEREISTEN),
    }),
    ...bevestiging(AFRONDING, { vereisten: VEREISTEN, terugNaar: 'terugblikken', daarna: 'factuur' }),
    factuur: factuur(AFRONDING, 'Factuur sturen'),
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
