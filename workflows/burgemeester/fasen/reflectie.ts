import {
  aanRol,
  alsnogAfgelast,
  bevestiging,
  gesprek,
  mail,
  pre,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import type { Fase } from '../../shared/index.ts';
import { INHAALGESPREK } from '../fasen.ts';
import type { MomentId } from '../fasen.ts';
import { DATUM_INHAALGESPREK, datumVan } from './data.ts';

const aanBurgemeester = aanRol('burgemeester');
/** The secretariaat keeps the diary: it gets a letter with dates and nothing else. */
export const inDeAgenda = (...onderdelen: readonly string[]) =>
  [
    mail('burgemeester-momenten', { aan: aanBurgemeester, onderdelen, agenda: 'uitnodigen', eenmalig: true }),
    mail('burgemeester-data', {
      aan: aanRol('secretariaat'),
      onderdelen,
      agenda: 'uitnodigen',
      eenmalig: true,
    }),
  ] as const;

const inhalen = gesprek(INHAALGESPREK, {
  datumVereisten: DATUM_INHAALGESPREK,
  uitnodigen: inDeAgenda('inhaalgesprek'),
  daarna: 'ingehaald',
});

/** [D] a missed moment is caught up with a talk. A first date and another one after calling off are two things. */
const inhaalgesprek = {
  initial: 'plannen',
  meta: { titel: 'Inhaalgesprek' },
  states: {
    plannen: {
      ...inhalen.nieuweDatum,
      meta: { ...inhalen.nieuweDatum.meta, titel: 'Inhaalgesprek plannen' },
      // Of the one before, for an earlier moment, nothing is to be told here.
      on: { 'inhaalgesprek.BUREAU_PLANT': inhalen.nieuweDatum.on['inhaalgesprek.BUREAU_PLANT'] },
    },
    nieuweDatum: inhalen.nieuweDatum,
    gepland: inhalen.gepland,
    ingehaald: { type: 'final', meta: { titel: 'Ingehaald' } },
  },
  onDone: 'terugkijken',
} as const;

/** One moment of reflection: a letter some days before, the day itself in silence, notes for two people only. */
export const reflectie = <const Id extends MomentId>(deel: Fase<Id, 'burgemeester'>) => {
  const { id, naam } = deel;
  const VEREISTEN = [`${id}.gehoudenOfIngehaald`] as const;
  const begeleider = { eigenaar: 'procesbegeleider', onderdeel: id } as const;
  const dag = gesprek(deel, {
    datumVereisten: datumVan(id),
    uitnodigen: inDeAgenda(id),
    daarna: 'terugkijken',
  });
  const gemist = pre(id, { BUREAU_MELDT_GEMIST: { target: 'inhaalgesprek' } });
  return {
    beoordelen: {
      always: [
        { target: 'terugkijken', guard: { type: 'faseGeweest', params: { fase: id } } },
        ...dag.beoordelen.always,
      ],
    },
    gepland: {
      ...dag.gepland,
      after: {
        ...pre(id, {
          vooraf: {
            guard: { type: 'nogNietBegonnen', params: { onderdeel: id } },
            actions: mail('burgemeester-vooraf', { aan: aanBurgemeester, onderdelen: [id] }),
          },
        }),
        ...dag.gepland.after,
      },
    },
    terugkijken: stap('Terugkijken', {
      taken: [
        taak(`${id}.aanwezigheid`, {
          titel: `Vastleggen of ${naam} is gehouden of ingehaald`,
          waar: `bijeenkomsten/${id}/aanwezigheid`,
          ...begeleider,
        }),
        taak(`${id}.notities`, {
          titel: `Notities van ${naam} bewaren (alleen voor burgemeester en procesbegeleider)`,
          waar: 'documenten/notities',
          ...begeleider,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(deel)],
      on: { ...gemist, ...alsnogAfgelast(deel), ...vraagtBevestiging(deel, VEREISTEN) },
    }),
    // After the way on: they are only met when something falls through.
    inhaalgesprek,
    nieuweDatum: { ...dag.nieuweDatum, on: { ...dag.nieuweDatum.on, ...gemist } },
    ...bevestiging(deel, { vereisten: VEREISTEN, terugNaar: 'terugkijken' }),
  } as const;
};
