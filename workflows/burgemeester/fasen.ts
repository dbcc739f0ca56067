import { faseVan, ongevraagd } from '../shared/index.ts';

const BURGEMEESTER = ['burgemeester'] as const;

/** The bureau only says that the talk was held: what it was about is between two people. */
export const KENNISMAKING = ongevraagd(
  faseVan('kennismaking', 'Kennismaking', 'de kennismaking', ['programmamanager']),
);
export const BESLUIT = faseVan('besluit', 'Besluit over deelname', 'het besluit over deelname', BURGEMEESTER);

const moment = <const Id extends string>(id: Id, nummer: number) =>
  faseVan(id, `Reflectiemoment ${nummer}`, `reflectiemoment ${nummer}`, BURGEMEESTER);
export const MOMENT1 = moment('moment1', 1);
export const MOMENT2 = moment('moment2', 2);
export const MOMENT3 = moment('moment3', 3);
export const MOMENT4 = moment('moment4', 4);
export const AFRONDING = faseVan('afronding', 'Afronding', 'de afronding', BURGEMEESTER);

/** [T] four of them. */
export const MOMENTEN = ['moment1', 'moment2', 'moment3', 'moment4'] as const;
export type MomentId = (typeof MOMENTEN)[number];

/** In the order in which a burgemeester goes through them. */
export const FASEN = [KENNISMAKING, BESLUIT, MOMENT1, MOMENT2, MOMENT3, MOMENT4, AFRONDING] as const;

export const KENNISMAKINGSGESPREK = { id: 'kennismaking', naam: 'het kennismakingsgesprek' } as const;
/** One for whichever moment was missed; so it can be held more than once. */
export const INHAALGESPREK = { id: 'inhaalgesprek', naam: 'het inhaalgesprek' } as const;
