import { bevestiging, sluitTeruggestuurd, stap, taak, vraagtBevestiging } from '../../shared/index.ts';
import { AFRONDING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const VEREISTEN = ['eindverslagOpgeslagen'] as const;

export const afronding = {
  initial: 'evalueren',
  meta: { titel: 'Afronding', fase: true },
  states: {
    evalueren: stap('Evalueren', {
      taken: [
        taak('afronding.eindverslag', {
          titel: 'Evalueren met de opdrachtgever en het eindverslag schrijven',
          eigenaar: 'programmamanager',
          onderdeel: 'afronding',
          waar: 'documenten/eindverslag',
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(AFRONDING)],
      on: vraagtBevestiging(AFRONDING, VEREISTEN),
    }),
    ...bevestiging(AFRONDING, { vereisten: VEREISTEN, terugNaar: 'evalueren' }),
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
