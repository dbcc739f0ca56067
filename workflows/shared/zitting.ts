import type { FeitBijeenkomst, Feiten, UtcTijdstip } from '#domain';

/** A session as the facts know it, also when nothing was planned yet. */
export const zitting = ({ bijeenkomsten }: Feiten, onderdeel: string): FeitBijeenkomst =>
  bijeenkomsten[onderdeel] ?? {
    nummer: 1,
    vorigEind: null,
    begin: null,
    eind: null,
    plaats: null,
    aanwezig: {},
    groepen: [],
  };

const moment = (feiten: Feiten, onderdeel: string, welk: 'begin' | 'eind'): UtcTijdstip => {
  const tijdstip = zitting(feiten, onderdeel)[welk];
  // XState fires a timer without a date at once; so a missing date must be loud.
  if (tijdstip === null) throw new Error(`A term follows the ${welk} of '${onderdeel}', which has no date`);
  return tijdstip;
};
export const beginVan = (feiten: Feiten, onderdeel: string): UtcTijdstip =>
  moment(feiten, onderdeel, 'begin');
export const eindVan = (feiten: Feiten, onderdeel: string): UtcTijdstip => moment(feiten, onderdeel, 'eind');

export const isNogNietBegonnen = (feiten: Feiten, onderdeel: string, nu: UtcTijdstip): boolean => {
  const { begin } = zitting(feiten, onderdeel);
  return begin !== null && begin > nu;
};

export const isBegonnen = (feiten: Feiten, onderdeel: string, nu: UtcTijdstip): boolean => {
  const { begin } = zitting(feiten, onderdeel);
  return begin !== null && begin <= nu;
};

/** Somebody was recorded as present. */
export const isGehouden = (feiten: Feiten, onderdeel: string): boolean =>
  Object.values(zitting(feiten, onderdeel).aanwezig).includes(true);
