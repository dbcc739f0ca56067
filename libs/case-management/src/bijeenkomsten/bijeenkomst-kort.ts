import { datumVan, nogVastTeLeggen, type Groepswijze, type Zittingblad } from '#domain';
import type { Standing } from '#workflow-engine';
import type { Bijeenkomst, Zitting } from '../ports/bijeenkomsten.ts';
import type { Deelnemer } from '../ports/deelnemers.ts';
import { aanwezigheidVan } from './groepen/wie-doet-mee.ts';
import { trainingsoordelen } from './training/trainingsoordelen.ts';

/** `afgelast`: there is a date, but it was called off. */
export type ZittingStand = 'geen-datum' | 'gepland' | 'afgelast' | 'vandaag' | 'geweest';

export interface Telling {
  readonly aanwezig: number;
  readonly afwezig: number;
  /** Not recorded yet. */
  readonly open: number;
}

export interface BijeenkomstKort {
  readonly onderdeel: string;
  /** At the begin of a sentence, and inside one. */
  readonly titel: string;
  readonly naam: string;
  /** Which time it is of a session that repeats; 1 for the others. */
  readonly nummer: number;
  readonly herhaalt: boolean;
  readonly groepswijze: Groepswijze | null;
  /** Only for those who may join the training. */
  readonly voorTraining: boolean;
  readonly bijeenkomst: Bijeenkomst | null;
  readonly stand: ZittingStand;
  readonly telling: Telling;
  readonly groepen: number;
  /** The traject is where this session can be planned or moved. */
  readonly kanPlannen: boolean;
}

export interface Zittingsbron {
  readonly zittingen: readonly Zitting[];
  readonly deelnemers: readonly Deelnemer[];
  readonly standing: Pick<Standing, 'paths' | 'accepted'>;
  readonly nu: string;
}

/**
 * There is a date, but nobody meets on it: it was called off, or passed before anybody was invited. Not of a session
 * around it: a talk to catch up is a part of the moment that was missed.
 */
export const isAfgelast = (onderdeel: string, { paths }: Pick<Standing, 'paths'>): boolean =>
  paths.some((path) => path.at(-1) === 'nieuweDatum' && path.at(-2) === onderdeel);

export function standVan(
  onderdeel: string,
  zitting: Bijeenkomst | undefined,
  { standing, nu }: Pick<Zittingsbron, 'standing' | 'nu'>,
): ZittingStand {
  if (!zitting) return 'geen-datum';
  if (isAfgelast(onderdeel, standing)) return 'afgelast';
  if (zitting.eind <= nu) return 'geweest';
  return datumVan(zitting.begin) <= datumVan(nu) ? 'vandaag' : 'gepland';
}

const PLANNEN = ['BUREAU_PLANT', 'BUREAU_VERZET'];

/** Who is expected: everybody, those who may join the training, or people in some roles. */
export function verwachtBij(
  { voor }: Zittingblad,
  {
    deelnemers,
    zittingen,
  }: Pick<Zittingsbron, 'deelnemers'> & {
    readonly zittingen: readonly Pick<Zitting, 'onderdeel' | 'presenties'>[];
  },
): readonly Deelnemer[] {
  if (voor === 'allen') return deelnemers;
  if (voor !== 'training') return deelnemers.filter(({ rol }) => voor.includes(rol));
  const oordelen = trainingsoordelen(deelnemers, zittingen);
  return oordelen.filter(({ mag }) => mag).map(({ deelnemer }) => deelnemer);
}

export function tel(mensen: readonly Deelnemer[], zitting: Zitting | undefined): Telling {
  const stand = aanwezigheidVan(zitting?.presenties ?? []);
  const aanwezig = mensen.filter(({ id }) => stand[id] === true).length;
  const open = nogVastTeLeggen(mensen, stand).length;
  return { aanwezig, open, afwezig: mensen.length - aanwezig - open };
}

export function kortVan(blad: Zittingblad, bron: Zittingsbron): BijeenkomstKort {
  const { onderdeel, titel, naam, herhaalt, groepswijze, voor } = blad;
  const zitting = bron.zittingen.find((een) => een.onderdeel === onderdeel);
  return {
    onderdeel,
    titel,
    naam,
    nummer: zitting?.nummer ?? 1,
    herhaalt,
    groepswijze,
    voorTraining: voor === 'training',
    bijeenkomst: zitting ?? null,
    stand: standVan(onderdeel, zitting, bron),
    telling: tel(verwachtBij(blad, bron), zitting),
    groepen: zitting?.groepen.length ?? 0,
    kanPlannen: bron.standing.accepted.some(({ type }) =>
      PLANNEN.some((woord) => type === `${onderdeel}.${woord}`),
    ),
  };
}
