import { taak } from '../../shared/index.ts';

/** In every phase after the design: does the notion still mean the same after the elections? */
export const naVerkiezingen = {
  verkiezingen: {
    actions: taak('verkiezingen', {
      titel: 'Bespreken wat politiek-bestuurlijke sensitiviteit na de verkiezingen betekent',
      eigenaar: 'programmamanager',
      onderdeel: 'vervolgcyclus',
      waar: 'documenten/begrip',
    }),
  },
} as const;
