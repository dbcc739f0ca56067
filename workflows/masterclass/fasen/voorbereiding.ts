import {
  aanRol,
  alsnogAfgelast,
  bevestiging,
  gesprek,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { VOORBEREIDING, VOORGESPREK } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { DATUM_VOORGESPREK, planWorkshop, verzetWorkshop } from './data.ts';

const VEREISTEN = ['voorgesprekGehouden', 'tafelBesproken', 'veiligheidBesproken', 'casusGekozen'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'voorbereiding', waar: 'gegevens' } as const;

const { nieuweDatum, ...opWeg } = gesprek(VOORGESPREK, {
  datumVereisten: DATUM_VOORGESPREK,
  uitnodigen: [
    mail('masterclass-voorgesprek', {
      aan: aanRol('opdrachtgever'),
      onderdelen: ['voorbereiding'],
      agenda: 'uitnodigen',
      eenmalig: true,
    }),
  ],
  daarna: 'kiezen',
});

export const voorbereiding = {
  initial: 'beoordelen',
  meta: { titel: 'Voorbereiding', fase: true },
  on: verzetWorkshop,
  states: {
    ...opWeg,
    kiezen: stap('Tafel, veiligheid en casus vastleggen', {
      taken: [
        taak('voorbereiding.aanwezigheid', {
          titel: 'Vastleggen wie er bij de voorbereidende bijeenkomst was',
          ...bureau,
          waar: 'bijeenkomsten/voorbereiding/aanwezigheid',
        }),
        taak('voorbereiding.tafel', { titel: 'Vastleggen wie er aan tafel moeten zitten', ...bureau }),
        taak('voorbereiding.veiligheid', {
          titel: 'Vastleggen of een burger mee kan doen en een bestuurder vrijuit spreekt',
          ...bureau,
        }),
        taak('voorbereiding.casus', {
          titel: 'Casus vastleggen uit het eigen recente verleden of een naburige gemeente',
          ...bureau,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(VOORBEREIDING)],
      on: {
        ...planWorkshop('kiezen'),
        ...alsnogAfgelast(VOORGESPREK),
        ...vraagtBevestiging(VOORBEREIDING, VEREISTEN),
      },
    }),
    // After the way on: it is only met when a date falls through.
    nieuweDatum,
    ...bevestiging(VOORBEREIDING, { vereisten: VEREISTEN, terugNaar: 'kiezen' }),
  },
  onDone: 'uitnodigen',
} as const satisfies FaseConfig;
