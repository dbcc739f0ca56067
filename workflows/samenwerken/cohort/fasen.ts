import { faseVan, ongevraagd } from '../../shared/index.ts';
import type { Sessie } from '../../shared/index.ts';

const module = <const Id extends string>(id: Id, titel: string) =>
  ongevraagd(faseVan(id, titel, `de module ${titel.toLowerCase()}`, ['programmamanager']));

/** Modules, each held as one session. */
export const ROLLEN = module('rollen', 'Rollen en systeem');
export const CASUISTIEK = module('casuistiek', 'Casuïstiek met acteurs');
export const PRESSURECOOKER = module('pressurecooker', 'Pressurecooker');
export const FASEN = [ROLLEN, CASUISTIEK, PRESSURECOOKER] as const;

/** When the bestuurder could not stay at the pressure cooker. */
export const REFLECTIE = {
  id: 'reflectie',
  titel: 'Reflectie van de bestuurder',
  naam: 'de reflectie van de bestuurder',
} as const satisfies Sessie;
