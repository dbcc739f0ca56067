import { isWerkdag, plusDagen, type Datum } from '#domain';

/** Nobody works on a day off. */
export const werkdagVanaf = (datum: Datum): Datum =>
  isWerkdag(datum) ? datum : werkdagVanaf(plusDagen(datum, 1));
