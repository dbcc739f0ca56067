import { planbaar, verzetbaar } from '../../shared/index.ts';
import type { MomentId } from '../fasen.ts';

export const DATUM_KENNISMAKING = [
  'kennismaking.datumInToekomst',
  'kennismaking.nogNietGehouden',
  'burgemeesterBekend',
] as const;
export const DATUM_INHAALGESPREK = [
  'inhaalgesprek.datumInToekomst',
  'inhaalgesprek.nogNietGehouden',
] as const;
export const datumVan = <const Id extends MomentId>(id: Id) =>
  [`${id}.datumInToekomst`, `${id}.nogNietGehouden`, 'momentenInVolgorde'] as const;

const plan = <const Id extends MomentId>(id: Id) => planbaar(id, datumVan(id), 'inrichten');
export const planMomenten = {
  ...plan('moment1'),
  ...plan('moment2'),
  ...plan('moment3'),
  ...plan('moment4'),
};

const verzet = <const Id extends MomentId>(id: Id) => verzetbaar(id, datumVan(id));
export const verzetMoment1 = verzet('moment1');
/** Later moments are in the diary from the start, and may move from then on. */
export const verzetVanaf4 = verzet('moment4');
export const verzetVanaf3 = { ...verzet('moment3'), ...verzetVanaf4 };
export const verzetVanaf2 = { ...verzet('moment2'), ...verzetVanaf3 };
