import { altijdGebeurtenissen, bureau, heropenGebeurtenis, trekker } from '../../shared/index.ts';
import type { GebeurtenisUit } from '../../shared/index.ts';
import { THEMA, WERK } from './fasen.ts';

/** Everything that can happen to a work group: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  'thema.BUREAU_VRAAGT_THEMA': bureau('Vraag de trekker om een thema'),
  'thema.TREKKER_BEVESTIGT': trekker('Wij gaan met ons thema aan de slag'),
  ...heropenGebeurtenis(THEMA),

  'werk.TREKKER_VRAAGT_HULP': trekker('Vraag om hulp', {
    vraag: { label: 'Waar loopt u tegenaan?', kind: 'text', required: true },
  }),
  'werk.BUREAU_GEEFT_ADVIES': bureau('Geef advies', {
    advies: { label: 'Uw advies', kind: 'text', required: true },
    voorbeelden: {
      label: 'Voorbeelden uit andere gemeenten (niet verplicht)',
      kind: 'text',
      required: false,
    },
  }),
  'werk.TREKKER_KAN_VERDER': trekker('Wij kunnen verder zonder advies'),
  'werk.TREKKER_BEVESTIGT': trekker('Ons resultaat is klaar'),
  ...heropenGebeurtenis(WERK),

  'resultaat.BUREAU_DEELT': bureau('Deel het resultaat met de werkgroep'),
  'resultaat.TREKKER_BEVESTIGT': trekker('Ons resultaat is gedeeld met collega’s'),

  ...altijdGebeurtenissen,
} as const;

export type WerkgroepGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
