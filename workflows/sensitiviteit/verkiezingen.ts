import { dagVanDeWeek, datumVan, isDatum, plusDagen } from '#domain';
import type { Datum, Feiten, UtcTijdstip } from '#domain';
import { gegeven } from '../shared/index.ts';

const WOENSDAG = 3;
const EERSTE_JAAR = 2026;
/** So many days elections count as those of now: a term that fires late, or moves meanwhile, is about them still. */
const NASLEEP = 30;

/** Raadsverkiezingen are on the third Wednesday of March, every four years (Kieswet, artikel F 1 en F 2). */
const derdeWoensdag = (jaar: number): Datum => {
  const eerste = `${jaar}-03-01`;
  return plusDagen(eerste, 14 + ((WOENSDAG - dagVanDeWeek(eerste) + 7) % 7));
};

const gewone = (na: Datum): Datum => {
  let jaar = EERSTE_JAAR;
  while (derdeWoensdag(jaar) < na) jaar += 4;
  return derdeWoensdag(jaar);
};

/**
 * The elections that are coming, or just were: as the bureau noted them (a herindeling has its own date), else the regular ones. Never
 * without a date, so that a field that is emptied does not stop a term that runs.
 */
export const verkiezingsdag = (feiten: Feiten, nu: UtcTijdstip): Datum => {
  const sinds = plusDagen(datumVan(nu), -NASLEEP);
  const genoteerd = gegeven(feiten, 'raadsverkiezingen');
  return isDatum(genoteerd) && genoteerd >= sinds ? genoteerd : gewone(sinds);
};
