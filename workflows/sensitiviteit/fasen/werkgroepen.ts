import { bevestigtOngevraagd, heropenHier, stap, startKind, taak } from '../../shared/index.ts';
import { WERKGROEPEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const startWerkgroep = {
  'werkgroepen.BUREAU_START_WERKGROEP': {
    target: 'lopend',
    actions: startKind('sensitiviteit-werkgroep'),
  },
} as const;

/** Work groups, as many as there are themes; each is a run of its own and asks for help when it needs it. */
export const werkgroepen = {
  initial: 'begin',
  meta: { titel: 'Werkgroepen', fase: true },
  on: { 'HEROPEN.werkgroepen': heropenHier(WERKGROEPEN, 'lopend') },
  states: {
    begin: {
      always: [
        // Closed, opened again and started one more, then gone back further: that one is waited for.
        { target: 'lopend', guard: { type: 'heeftKinderenBezig' } },
        { target: 'klaar', guard: { type: 'faseGeweest', params: { fase: 'werkgroepen' } } },
        { target: 'lopend', guard: { type: 'heeftKinderen' } },
        { target: 'vormen' },
      ],
    },
    vormen: stap('Werkgroepen vormen', {
      taken: [
        taak('werkgroepen.vormen', {
          titel: 'Werkgroepen vormen rond thema’s die zij zelf kiezen',
          eigenaar: 'programmamanager',
          onderdeel: 'werkgroepen',
          waar: '',
        }),
      ],
      on: startWerkgroep,
    }),
    lopend: stap('Werkgroepen aan de slag', {
      wachtOp: 'groepen',
      taken: [],
      on: { ...startWerkgroep, ...bevestigtOngevraagd(WERKGROEPEN, ['werkgroepenKlaar']) },
    }),
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
} as const satisfies FaseConfig;
