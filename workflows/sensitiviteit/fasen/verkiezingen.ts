import { taak } from '../../shared/index.ts';

/** In every phase after the design, once in a cycle: does the notion still mean the same after the elections? */
export const naVerkiezingen = {
  verkiezingen: {
    guard: { type: 'nogNietGeweest', params: { fase: 'verkiezingen' } },
    actions: [
      { type: 'noteerFase', params: { fase: 'verkiezingen' } },
      taak('verkiezingen', {
        titel: 'Bespreken wat politiek-bestuurlijke sensitiviteit na de verkiezingen betekent',
        eigenaar: 'programmamanager',
        onderdeel: 'vervolgcyclus',
        waar: 'documenten/begrip',
      }),
    ],
  },
} as const;
