import {
  aanDeelnemers,
  aanRol,
  afgelastMail,
  bevestigtOngevraagd,
  mail,
  sessie,
  stap,
  taak,
  vereist,
  verzetbaar,
} from '../../../shared/index.ts';
import { PRESSURECOOKER } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const bureau = { eigenaar: 'programmamanager', onderdeel: 'pressurecooker' } as const;
const REFLECTIE_DATUM = ['reflectie.datumInToekomst', 'reflectie.nogNietGehouden'] as const;

const afsluiten = bevestigtOngevraagd(PRESSURECOOKER, [
  'pressurecooker.aanwezigheidCompleet',
  'voorstelOpgeslagen',
  'bestuurderBijReflectie',
  'reflectieOpgeslagen',
]);

/** The bestuurder had to leave: the reflection is held on another day. */
const reflectieInhalen = <const S extends string>(target: S) =>
  ({
    'reflectie.BUREAU_PLANT': {
      target,
      guard: vereist(...REFLECTIE_DATUM),
      actions: mail('uitnodiging-reflectie', {
        aan: aanDeelnemers,
        onderdelen: ['reflectie'],
        agenda: 'uitnodigen',
      }),
    },
  }) as const;

/** A bestuurder brings a case, the cohort makes a proposal under time pressure, the bestuurder reflects on it. */
export const pressurecooker = {
  initial: 'begin',
  meta: { titel: 'Pressurecooker', fase: true },
  states: {
    begin: {
      always: [
        { target: 'beoordelen', guard: { type: 'begonnen', params: { onderdeel: 'pressurecooker' } } },
        { target: 'beoordelen', guard: { type: 'nogNietBegonnen', params: { onderdeel: 'pressurecooker' } } },
        { target: 'casus' },
      ],
    },
    casus: stap('Casus van de bestuurder', {
      taken: [
        taak('pressurecooker.casus', {
          titel: 'Een casus krijgen van een bestuurder',
          waar: 'documenten/casus',
          ...bureau,
        }),
      ],
      on: {
        'pressurecooker.BUREAU_VRAAGT_CASUS': {
          guard: vereist('bestuurderBekend'),
          actions: mail('casus-gevraagd', {
            aan: aanRol('burgemeester', 'wethouder'),
            onderdelen: ['pressurecooker'],
          }),
        },
        'pressurecooker.BUREAU_ONTVANGT_CASUS': {
          target: 'plannen',
          guard: vereist('bestuurderBekend', 'casusOpgeslagen'),
        },
      },
    }),
    ...sessie(PRESSURECOOKER, {
      aan: aanDeelnemers,
      datumVereisten: ['pressurecooker.datumInToekomst', 'pressurecooker.nogNietGehouden'],
      uitnodiging: [
        mail('uitnodiging-pressurecooker', {
          aan: aanDeelnemers,
          onderdelen: ['pressurecooker'],
          agenda: 'uitnodigen',
          eenmalig: true,
        }),
      ],
      verwerken: [
        taak('pressurecooker.opschrijven', {
          titel: 'Het voorstel en de reflectie opslaan',
          waar: 'documenten',
          ...bureau,
        }),
      ],
      daarna: { ...afsluiten, ...reflectieInhalen('reflectie') },
    }),
    reflectie: {
      initial: 'gepland',
      states: {
        gepland: stap('Reflectie inhalen', {
          taken: [
            taak('reflectie.aanwezigheid', {
              titel: 'Aanwezigheid vastleggen van de reflectie, en opschrijven wat de bestuurder zei',
              eigenaar: 'programmamanager',
              onderdeel: 'reflectie',
              waar: 'bijeenkomsten/reflectie/aanwezigheid',
            }),
          ],
          on: {
            ...verzetbaar('reflectie', REFLECTIE_DATUM),
            'reflectie.BUREAU_GELAST_AF': {
              target: 'nieuweDatum',
              guard: vereist('reflectie.nogNietGehouden'),
              actions: afgelastMail('reflectie'),
            },
            'reflectie.BUREAU_MIST_BESTUURDER': { target: '#samenwerken-cohort.pressurecooker.verwerken' },
          },
        }),
        nieuweDatum: stap('Een datum zoeken voor de reflectie', {
          taken: [
            taak('reflectie.datum', {
              titel: 'Een datum zoeken waarop de bestuurder kan',
              eigenaar: 'programmamanager',
              onderdeel: 'reflectie',
              waar: 'bijeenkomsten/reflectie',
            }),
          ],
          on: reflectieInhalen('gepland'),
        }),
      },
      on: afsluiten,
    },
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
