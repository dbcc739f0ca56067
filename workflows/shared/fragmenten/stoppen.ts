import { aanEerderBericht, mail, sluit, taak } from '../effecten.ts';
import { WAAROM, bureau, systeem } from '../gebeurtenis.ts';

/** What can happen to every run, wherever it is. */
export const altijdGebeurtenissen = {
  BUREAU_ANNULEERT: bureau('Stop met dit traject', WAAROM),
  SYSTEEM_MELDT_ONBESTELBAAR: systeem('Een bericht kwam niet aan', {
    bericht: { label: 'Bericht', kind: 'id', required: true },
  }),
} as const;

/** Takes what is still to come out of everybody's diary; a final state closes what was opened on the way. */
export const annuleren = (zittingen: readonly string[]) =>
  ({
    target: '.geannuleerd',
    actions: mail('geannuleerd', { aan: aanEerderBericht('*'), onderdelen: zittingen, agenda: 'afzeggen' }),
  }) as const;

export const onbestelbaar = {
  actions: taak('onbestelbaar', {
    titel: 'Een bericht kwam niet aan: adres nakijken',
    eigenaar: 'programmamanager',
    onderdeel: 'berichten',
    waar: 'berichten?status=onbestelbaar',
  }),
} as const;
export const sluitOnbestelbaar = sluit('onbestelbaar');
