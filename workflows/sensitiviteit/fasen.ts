import { faseVan, ongevraagd, spoor } from '../shared/index.ts';
import type { Sessie } from '../shared/index.ts';

export const ONTWERP = faseVan('ontwerp', 'Ontwerp op maat', 'het ontwerp', ['opdrachtgever']);

/** Both tracks are closed by the bureau: as many trainings as are needed, and when every work group is done. */
export const TRAININGEN = spoor(
  'traject',
  ongevraagd(faseVan('training', 'Collectieve trainingen', 'de trainingen', ['programmamanager'])),
);
export const WERKGROEPEN = spoor(
  'traject',
  ongevraagd(faseVan('werkgroepen', 'Werkgroepen', 'de werkgroepen', ['programmamanager'])),
);
export const SPOREN = [TRAININGEN, WERKGROEPEN] as const;

export const AFRONDING = faseVan('afronding', 'Afronding', 'de afronding', [
  'opdrachtgever',
  'gemeentesecretaris',
]);
export const VERVOLGCYCLUS = faseVan('vervolgcyclus', 'Vervolgcyclus', 'de vervolgcyclus', [
  'programmamanager',
]);

export const TRAINING = {
  id: 'training',
  titel: 'Collectieve training',
  naam: 'de collectieve training',
} as const satisfies Sessie;
