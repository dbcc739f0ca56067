import { faseVan, ongevraagd } from '../../shared/index.ts';

/** The group decides for itself; its lead says so, without being asked. */
export const THEMA = ongevraagd(faseVan('thema', 'Thema kiezen', 'het thema', ['werkgroeptrekker']));
export const WERK = ongevraagd(faseVan('werk', 'Aan de slag', 'het werk', ['werkgroeptrekker']));
export const RESULTAAT = ongevraagd(
  faseVan('resultaat', 'Resultaat delen', 'het resultaat', ['werkgroeptrekker']),
);
export const FASEN = [THEMA, WERK, RESULTAAT] as const;
