import {
  aanAanwezigen,
  aanDeelnemers,
  bevestiging,
  bijeenkomst,
  mail,
  sluit,
  taak,
} from '../../shared/index.ts';
import { BIJEENKOMST1 } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { DATUM1, verzetBijeenkomst2 } from './datums.ts';
import { saveTheDate } from './voorbereiding.ts';

const VEREISTEN = ['bijeenkomst1.aanwezigheidCompleet', 'groepenGelijkGemixt', 'visie01Opgeslagen'] as const;

export const bijeenkomst1 = {
  initial: 'beoordelen',
  meta: { titel: 'Bijeenkomst 1', fase: true },
  exit: sluit('bijeenkomst1.groepen'),
  on: verzetBijeenkomst2,
  states: {
    ...bijeenkomst(BIJEENKOMST1, {
      vereisten: VEREISTEN,
      datumVereisten: DATUM1,
      aankondigen: [saveTheDate],
      uitnodigen: [
        mail('uitnodiging', {
          aan: aanDeelnemers,
          onderdelen: ['bijeenkomst1'],
          agenda: 'uitnodigen',
          eenmalig: true,
        }),
      ],
      taken: [
        taak('bijeenkomst1.visie', {
          titel: 'Globale visie uitwerken (versie 0.1)',
          eigenaar: 'programmamanager',
          onderdeel: 'bijeenkomst1',
          waar: 'documenten/visie',
          werkdagen: 'visieUitwerkenWerkdagen',
        }),
      ],
    }),
    ...bevestiging(BIJEENKOMST1, {
      vereisten: VEREISTEN,
      terugNaar: 'verwerken',
      bijBevestiging: [
        mail('bedankt-globale-visie', {
          aan: aanAanwezigen('bijeenkomst1'),
          onderdelen: ['bijeenkomst1'],
          eenmalig: true,
        }),
      ],
    }),
  },
  onDone: 'consultatie',
} as const satisfies FaseConfig;
