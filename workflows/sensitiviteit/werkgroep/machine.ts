import {
  annuleren,
  beginContext,
  heropen,
  meldOuder,
  onbestelbaar,
  sluitOnbestelbaar,
} from '../../shared/index.ts';
import { resultaat } from './fasen/resultaat.ts';
import { thema } from './fasen/thema.ts';
import { werk } from './fasen/werk.ts';
import { werkgroepWoorden } from './woorden.ts';
import type { WerkgroepConfig } from './woorden.ts';

const klaar = [meldOuder('SYSTEEM_MELDT_KIND'), sluitOnbestelbaar] as const;

/** Literal, so that the way to a later version can be checked against its moments. */
export const werkgroepConfig = {
  id: 'sensitiviteit-werkgroep',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'thema',
  on: {
    BUREAU_ANNULEERT: annuleren([]),
    SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    'HEROPEN.thema': heropen('thema', 'kiezen'),
    'HEROPEN.werk': heropen('werk', 'bezig'),
  },
  states: {
    thema,
    werk,
    resultaat,
    afgerond: { type: 'final', meta: { titel: 'Klaar' }, entry: klaar },
    geannuleerd: { type: 'final', meta: { titel: 'Gestopt' }, entry: klaar },
  },
} as const satisfies WerkgroepConfig;

export const werkgroepMachine = werkgroepWoorden.createMachine(werkgroepConfig);
