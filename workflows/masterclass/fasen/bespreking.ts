import {
  aanRol,
  alsnogAfgelast,
  bevestiging,
  factuur,
  gesprek,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { BESPREKING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { DATUM_BESPREKING } from './data.ts';

const VEREISTEN = ['rapportBesproken', 'rapport10'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'bespreking' } as const;

const { nieuweDatum, ...opWeg } = gesprek(BESPREKING, {
  datumVereisten: DATUM_BESPREKING,
  uitnodigen: [
    mail('masterclass-bespreking', {
      aan: aanRol('opdrachtgever'),
      onderdelen: ['bespreking'],
      agenda: 'uitnodigen',
      eenmalig: true,
    }),
  ],
  daarna: 'vaststellen',
});

/** The price is a text of the bureau: the letter to itself says which, the settings are where it stands. */
const facturering = factuur(BESPREKING, {
  titel: 'Factuur sturen aan de opdrachtgever (de prijs staat bij de instellingen)',
  waar: 'instellingen',
});

export const bespreking = {
  initial: 'beoordelen',
  meta: { titel: 'Bespreking', fase: true },
  states: {
    ...opWeg,
    vaststellen: stap('Rapport vaststellen', {
      taken: [
        taak('bespreking.aanwezigheid', {
          titel: 'Vastleggen wie er bij de bespreking was',
          waar: 'bijeenkomsten/bespreking/aanwezigheid',
          ...bureau,
        }),
        taak('bespreking.rapport', {
          titel: 'Opmerkingen verwerken en het rapport vaststellen (versie 1.0)',
          waar: 'documenten/rapport',
          ...bureau,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(BESPREKING)],
      on: { ...alsnogAfgelast(BESPREKING), ...vraagtBevestiging(BESPREKING, VEREISTEN) },
    }),
    // After the way on: it is only met when a date falls through.
    nieuweDatum,
    ...bevestiging(BESPREKING, { vereisten: VEREISTEN, terugNaar: 'vaststellen', daarna: 'factuur' }),
    factuur: {
      ...facturering,
      entry: [
        mail('masterclass-factuur', { aan: aanRol('programmamanager'), onderdelen: ['bespreking'] }),
        ...facturering.entry,
      ],
    },
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
