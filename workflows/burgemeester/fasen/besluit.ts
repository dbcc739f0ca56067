import { aanRol, mail, sluit, stap, taak } from '../../shared/index.ts';
import type { FaseConfig } from '../woorden.ts';

const aan = { aan: aanRol('burgemeester'), onderdelen: ['besluit'] } as const;
const herinnering = { actions: mail('burgemeester-besluit-herinnering', aan) } as const;

const afwegen = stap('Wacht op het besluit van de burgemeester', {
  eigenaar: 'burgemeester',
  wachtOp: 'bevestiger',
  taken: [
    taak('besluit.bevestigen', {
      titel: 'Besluiten over deelname',
      eigenaar: 'burgemeester',
      onderdeel: 'besluit',
      waar: 'bevestiging/besluit',
      werkdagen: 'bevestigingHerinnering1',
    }),
  ],
  ookSluiten: [sluit('besluit.nabellen')],
  on: {
    'besluit.BURGEMEESTER_ZEGT_JA': {
      target: 'ja',
      actions: [
        { type: 'noteerFase', params: { fase: 'besluit' } },
        mail('burgemeester-welkom', { ...aan, eenmalig: true }),
      ],
    },
    // As good an end as the other.
    'besluit.BURGEMEESTER_ZEGT_NEE': { target: '#burgemeester.nietDoorgegaan' },
  },
});

/** [T] after the talk the burgemeester decides, and that is final: this phase is never opened again. */
export const besluit = {
  initial: 'afwegen',
  meta: { titel: 'Besluit over deelname', fase: true },
  states: {
    afwegen: {
      ...afwegen,
      entry: [mail('burgemeester-besluit', aan), ...afwegen.entry],
      after: {
        'besluit.herinnering1': herinnering,
        'besluit.herinnering2': herinnering,
        'besluit.escalatie': {
          actions: taak('besluit.nabellen', {
            titel: 'Bellen over het besluit over deelname',
            eigenaar: 'programmamanager',
            onderdeel: 'besluit',
            waar: 'bevestiging/besluit',
          }),
        },
      },
    },
    ja: { type: 'final', meta: { titel: 'Ja' } },
  },
  onDone: 'moment1',
} as const satisfies FaseConfig;
