import { aanDeelnemers, bevestiging, bijeenkomst, document, mail, sluit, taak } from '../../shared/index.ts';
import { BIJEENKOMST2 } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { DATUM2 } from './datums.ts';

const VEREISTEN = [
  'visieVooraf',
  'minstensEenCasus',
  'groepenGemaakt',
  'bijeenkomst2.aanwezigheidCompleet',
  'ambitiesPerGroep',
] as const;

const over = { aan: aanDeelnemers, onderdelen: ['bijeenkomst2'], eenmalig: true } as const;

export const bijeenkomst2 = {
  initial: 'beoordelen',
  meta: { titel: 'Bijeenkomst 2', fase: true },
  exit: [sluit('bijeenkomst2.groepen'), sluit('bijeenkomst2.casussen')],
  states: {
    ...bijeenkomst(BIJEENKOMST2, {
      vereisten: VEREISTEN,
      datumVereisten: DATUM2,
      aankondigen: [mail('save-the-date', over)],
      uitnodigen: [
        document('visie', 'verzonden'),
        mail('uitnodiging-met-visie', { ...over, agenda: 'uitnodigen' }),
      ],
      taken: [
        taak('bijeenkomst2.ambities', {
          titel: 'Ambities van elke groep opslaan',
          eigenaar: 'programmamanager',
          onderdeel: 'bijeenkomst2',
          waar: 'documenten',
        }),
      ],
    }),
    ...bevestiging(BIJEENKOMST2, { vereisten: VEREISTEN, terugNaar: 'verwerken' }),
  },
  onDone: 'afspraken',
} as const satisfies FaseConfig;
