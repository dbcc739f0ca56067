import {
  aanRol,
  bevestiging,
  document,
  heropenHier,
  mail,
  sessie,
  sluit,
  sluitTeruggestuurd,
  spoorBegin,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { LEIDERSCHAP } from '../fasen.ts';
import { LEIDERSCHAPSBIJEENKOMST, LEIDERSCHAP_ROLLEN } from '../sessies.ts';
import type { FaseConfig } from '../woorden.ts';

const DATUM = [
  'leiderschap.datumInToekomst',
  'leiderschap.nogNietGehouden',
  'secretarisEnBestuurder',
  'gastGevraagd',
] as const;
const VEREISTEN = ['leiderschap.aanwezigheidCompleet', 'leiderschapVastgelegd'] as const;

const aan = aanRol(...LEIDERSCHAP_ROLLEN);
const bureau = { eigenaar: 'programmamanager', onderdeel: 'leiderschap' } as const;

const opgevolgd = {
  'leiderschap.BUREAU_VOLGT_OP': { target: 'tussentijd', guard: vereist(...VEREISTEN) },
} as const;
const planVolgende = {
  'leiderschap.BUREAU_PLANT': { target: 'uitnodigen', guard: vereist(...DATUM) },
} as const;

const bijeenkomst = sessie(LEIDERSCHAPSBIJEENKOMST, {
  aan,
  datumVereisten: DATUM,
  uitnodigVereisten: ['resultatenSamengevat'],
  voorbereiden: [
    taak('leiderschap.resultaten', {
      titel: 'Samenvatten wat de andere sporen hebben bereikt sinds de vorige keer',
      waar: 'documenten/resultaten',
      ...bureau,
    }),
  ],
  uitnodiging: [
    document('resultaten', 'verzonden'),
    mail('uitnodiging-leiderschap', {
      aan,
      onderdelen: ['leiderschap'],
      agenda: 'uitnodigen',
      eenmalig: true,
    }),
  ],
  verwerken: [
    taak('leiderschap.verslag', {
      titel: 'Opschrijven wat is besproken over doelen, resultaten en dilemma’s',
      waar: 'documenten/leiderschapsverslag',
      ...bureau,
    }),
    taak('leiderschap.opvolging', { titel: 'Opvolgen wat is afgesproken', waar: '', ...bureau }),
  ],
  naAfloop: 'nagaan',
  daarna: opgevolgd,
});

/** Track C: planned, held, followed up, and again; until a meeting is held after both other tracks are done. */
export const leiderschap = {
  initial: 'beoordelen',
  meta: { titel: 'Leiderschap', fase: true },
  on: { 'HEROPEN.leiderschap': heropenHier(LEIDERSCHAP, 'afsluiten') },
  states: {
    ...bijeenkomst,
    beoordelen: spoorBegin('leiderschap', bijeenkomst.beoordelen),
    nagaan: {
      always: [
        { target: 'afsluiten', guard: { type: 'fasenGeweest', params: { fasen: ['ambtenaren', 'raad'] } } },
        { target: 'verwerken' },
      ],
    },
    tussentijd: {
      meta: {
        titel: 'Tot de volgende leiderschapsbijeenkomst',
        eigenaar: 'programmamanager',
        wachtOp: 'bureau',
      },
      after: {
        'leiderschap.interval': {
          actions: taak('leiderschap.volgende', {
            titel: 'De volgende leiderschapsbijeenkomst plannen',
            waar: 'bijeenkomsten/leiderschap',
            ...bureau,
          }),
        },
      },
      exit: sluit('leiderschap.volgende'),
      on: planVolgende,
    },
    afsluiten: {
      ...bijeenkomst.verwerken,
      meta: { ...bijeenkomst.verwerken.meta, titel: 'Laatste leiderschapsbijeenkomst verwerken' },
      exit: [...bijeenkomst.verwerken.exit, sluitTeruggestuurd(LEIDERSCHAP)],
      on: { ...bijeenkomst.verwerken.on, ...vraagtBevestiging(LEIDERSCHAP, VEREISTEN) },
    },
    ...bevestiging(LEIDERSCHAP, { vereisten: VEREISTEN, terugNaar: 'afsluiten' }),
  },
} as const satisfies FaseConfig;
