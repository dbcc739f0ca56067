import { datumVan, nogVastTeLeggen } from '#domain';
import type { Standing } from '#workflow-engine';
import type { Bijeenkomst, Zitting } from '../ports/bijeenkomsten.ts';
import type { Deelnemer } from '../ports/deelnemers.ts';
import { aanwezigheidVan } from './groepen/wie-doet-mee.ts';
import { ONDERDEEL, type Onderdeel } from './onderdeel.ts';
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
  readonly onderdeel: Onderdeel;
  readonly titel: string;
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
  readonly standing: Pick<Standing, 'path' | 'accepted'>;
  readonly nu: string;
}

/** There is a date, but nobody meets on it: it was called off, or passed before anybody was invited. */
export const isAfgelast = (onderdeel: string, { path }: Pick<Standing, 'path'>): boolean =>
  path.includes(onderdeel) && path.includes('nieuweDatum');

export function standVan(
  onderdeel: Onderdeel,
  zitting: Bijeenkomst | undefined,
  { standing, nu }: Pick<Zittingsbron, 'standing' | 'nu'>,
): ZittingStand {
  if (!zitting) return 'geen-datum';
  if (isAfgelast(onderdeel, standing)) return 'afgelast';
  if (zitting.eind <= nu) return 'geweest';
  return datumVan(zitting.begin) <= datumVan(nu) ? 'vandaag' : 'gepland';
}

const PLANNEN = ['BUREAU_PLANT', 'BUREAU_VERZET'];

/** Who is expected: everybody, or for a dagdeel those who may join the training. */
export function verwachtBij(
  onderdeel: Onderdeel,
  { deelnemers, zittingen }: Pick<Zittingsbron, 'deelnemers' | 'zittingen'>,
): readonly Deelnemer[] {
  if (!ONDERDEEL[onderdeel].training) return deelnemers;
  const oordelen = trainingsoordelen(deelnemers, zittingen);
  return oordelen.filter(({ mag }) => mag).map(({ deelnemer }) => deelnemer);
}

export function tel(mensen: readonly Deelnemer[], zitting: Zitting | undefined): Telling {
  const stand = aanwezigheidVan(zitting?.presenties ?? []);
  const aanwezig = mensen.filter(({ id }) => stand[id] === true).length;
  const open = nogVastTeLeggen(mensen, stand).length;
  return { aanwezig, open, afwezig: mensen.length - aanwezig - open };
}

export function kortVan(onderdeel: Onderdeel, bron: Zittingsbron): BijeenkomstKort {
  const zitting = bron.zittingen.find((een) => een.onderdeel === onderdeel);
  return {
    onderdeel,
    titel: ONDERDEEL[onderdeel].titel,
    bijeenkomst: zitting ?? null,
    stand: standVan(onderdeel, zitting, bron),
    telling: tel(verwachtBij(onderdeel, bron), zitting),
    groepen: zitting?.groepen.length ?? 0,
    kanPlannen: bron.standing.accepted.some(({ type }) =>
      PLANNEN.some((woord) => type === `${onderdeel}.${woord}`),
    ),
  };
}
