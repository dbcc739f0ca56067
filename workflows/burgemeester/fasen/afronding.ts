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
      on: vraagtBevestiging(AFRONDING, ['vragenBesproken']),
    }),
    ...bevestiging(AFRONDING, { vereisten: [], terugNaar: 'terugblikken', daarna: 'factuur' }),
    factuur: factuur(AFRONDING, { titel: 'Factuur sturen', waar: 'gegevens' }),
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
