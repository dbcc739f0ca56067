import type { TakenFilter } from '#case-management';
import type { TakenVraag } from './taak.ts';

const RUIM = 10_000;

export const filterVan = ({ eigenaar, status, teLaat }: TakenVraag): TakenFilter => ({
  eigenaar,
  status,
  teLaat,
  limit: RUIM,
});
