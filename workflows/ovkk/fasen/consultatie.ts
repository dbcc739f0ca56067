import { aanOntvangers, bevestiging, consultatie as ronde, mail } from '../../shared/index.ts';
import { CONSULTATIE } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { verzetBijeenkomst2 } from './datums.ts';

const VEREISTEN = [
  'consultatie.afwezigenGeraadpleegd',
  'consultatie.elkeReactieBeoordeeld',
  'visie10Vastgesteld',
] as const;

export const consultatie = {
  initial: 'beoordelen',
  meta: { titel: 'Tussentijdse consultatie', fase: true },
  on: verzetBijeenkomst2,
  states: {
    ...ronde(CONSULTATIE, 'visie', {
      verzenden: [
        'consultatie.conceptAanwezig',
        'consultatie.klaargezet',
        'consultatie.afwezigenGeraadpleegd',
      ],
      overslaan: ['consultatie.niemandAfwezig'],
      verlengen: ['consultatie.termijnKomtNog'],
      // Judged first: a later round does not ask for those of an earlier one any more.
      extraRonde: ['consultatie.redenVoorExtraRonde', 'consultatie.elkeReactieBeoordeeld'],
      bevestigen: VEREISTEN,
    }),
    ...bevestiging(CONSULTATIE, {
      vereisten: VEREISTEN,
      terugNaar: 'verwerken',
      bijBevestiging: [
        mail('terugkoppeling-reactie', { ...aanOntvangers('consultatie', 'gereageerd'), eenmalig: true }),
      ],
    }),
  },
  onDone: 'bijeenkomst2',
} as const satisfies FaseConfig;
