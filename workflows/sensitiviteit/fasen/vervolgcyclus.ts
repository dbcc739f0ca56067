import { aanRol, mail, startVervolg, stap, taak } from '../../shared/index.ts';
import type { FaseConfig } from '../woorden.ts';
import { naVerkiezingen } from './verkiezingen.ts';

const besluiten = {
  'vervolgcyclus.BUREAU_START_VERVOLG': { target: 'klaar', actions: startVervolg },
  'vervolgcyclus.BUREAU_SLUIT_AF': { target: 'klaar' },
} as const;
const voorleggen = mail('vervolg-voorstel', {
  aan: aanRol('opdrachtgever', 'gemeentesecretaris'),
  onderdelen: ['vervolgcyclus'],
});

/** The coming years people go on with new themes; when the time is there, the bureau proposes the next cycle. */
export const vervolgcyclus = {
  initial: 'wachten',
  meta: { titel: 'Vervolgcyclus', fase: true },
  after: naVerkiezingen,
  states: {
    wachten: {
      meta: { titel: 'Tot de volgende cyclus', eigenaar: 'programmamanager', wachtOp: 'bureau' },
      after: { 'vervolgcyclus.voorstel': { target: 'voorstellen' } },
      on: besluiten,
    },
    voorstellen: stap('Volgende cyclus voorstellen', {
      taken: [
        taak('vervolgcyclus.voorstellen', {
          titel: 'Stel de volgende cyclus voor',
          eigenaar: 'programmamanager',
          onderdeel: 'vervolgcyclus',
          waar: '',
        }),
      ],
      on: { 'vervolgcyclus.BUREAU_STELT_VOOR': { actions: voorleggen }, ...besluiten },
    }),
    klaar: { type: 'final', meta: { titel: 'Besloten' } },
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
