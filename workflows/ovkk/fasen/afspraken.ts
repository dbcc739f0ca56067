import {
  aanDeelnemers,
  aanRol,
  bevestiging,
  document,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { AFSPRAKEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const VEREISTEN = ['afsprakenVastgelegd'] as const;
const over = { onderdelen: ['afspraken'], eenmalig: true } as const;

export const afspraken = {
  initial: 'ambitiesUitwerken',
  meta: { titel: 'Afspraken', fase: true },
  states: {
    ambitiesUitwerken: stap('Ambities uitwerken', {
      taken: [
        taak('afspraken.ambities', {
          titel: 'Ambities uitwerken en vaststellen (versie 1.0)',
          eigenaar: 'programmamanager',
          onderdeel: 'afspraken',
          waar: 'documenten/ambities',
        }),
      ],
      on: {
        'afspraken.BUREAU_DEELT_AMBITIES': {
          target: 'vastleggen',
          guard: vereist('ambities10'),
          actions: [
            document('ambities', 'verzonden'),
            mail('ambities-ter-bespreking', { aan: aanDeelnemers, ...over }),
            mail('verzoek-afspraken', { aan: aanRol('griffier'), ...over }),
          ],
        },
      },
    }),
    vastleggen: stap('Afspraken vastleggen', {
      eigenaar: 'griffier',
      wachtOp: 'griffie',
      taken: [
        taak('afspraken.vastleggen', {
          titel: 'Ambities bespreken en afspraken vastleggen',
          eigenaar: 'griffier',
          onderdeel: 'afspraken',
          waar: 'afspraken',
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(AFSPRAKEN)],
      on: {
        'afspraken.GRIFFIE_LEGT_VAST': { target: 'bevestiging', guard: vereist(...VEREISTEN) },
        ...vraagtBevestiging(AFSPRAKEN, VEREISTEN),
      },
    }),
    ...bevestiging(AFSPRAKEN, { vereisten: VEREISTEN, terugNaar: 'vastleggen' }),
  },
  onDone: 'training',
} as const satisfies FaseConfig;
