import {
  aanIedereen,
  bevestiging,
  document,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { AFRONDING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { naVerkiezingen } from './verkiezingen.ts';

const VEREISTEN = ['voorbeeldPerWerkgroep', 'voorbeeldenOpgeslagen', 'iedereenGeinformeerd'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'afronding' } as const;

export const afronding = {
  initial: 'verzamelen',
  meta: { titel: 'Afronding', fase: true },
  after: naVerkiezingen,
  states: {
    verzamelen: stap('Voorbeelden verzamelen en iedereen informeren', {
      taken: [
        taak('afronding.voorbeelden', {
          titel: 'Van elke werkgroep een voorbeeld uit de praktijk verzamelen',
          waar: 'documenten/voorbeelden',
          ...bureau,
        }),
        taak('afronding.werkwijze', {
          titel: 'De nieuwe manier van werken opschrijven en aan iedereen vertellen',
          waar: 'documenten/werkwijze',
          ...bureau,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(AFRONDING)],
      on: {
        'afronding.BUREAU_INFORMEERT': {
          guard: vereist('werkwijzeDefinitief'),
          actions: [
            document('werkwijze', 'verzonden'),
            mail('nieuwe-werkwijze', { aan: aanIedereen, onderdelen: ['afronding'], eenmalig: true }),
          ],
        },
        ...vraagtBevestiging(AFRONDING, VEREISTEN),
      },
    }),
    ...bevestiging(AFRONDING, { vereisten: VEREISTEN, terugNaar: 'verzamelen' }),
  },
  onDone: 'vervolgcyclus',
} as const satisfies FaseConfig;
