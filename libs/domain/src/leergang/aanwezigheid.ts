/** Per id of a deelnemer; somebody who is not in it has not been recorded yet. */
export type Aanwezigheid = Readonly<Record<string, boolean>>;

interface MetId {
  readonly id: string;
}

const vastgelegd = (aanwezigheid: Aanwezigheid, id: string): boolean | undefined =>
  Object.hasOwn(aanwezigheid, id) ? aanwezigheid[id] : undefined;

export const aanwezigenVan = <D extends MetId>(deelnemers: readonly D[], aanwezigheid: Aanwezigheid): D[] =>
  deelnemers.filter((deelnemer) => vastgelegd(aanwezigheid, deelnemer.id) === true);

/** Who was not there. Not recorded counts as absent: better a draft too many than somebody forgotten. */
export const afwezigenVan = <D extends MetId>(deelnemers: readonly D[], aanwezigheid: Aanwezigheid): D[] =>
  deelnemers.filter((deelnemer) => vastgelegd(aanwezigheid, deelnemer.id) !== true);

/** Whose attendance is still to be recorded; empty means that the list is complete. */
export const nogVastTeLeggen = <D extends MetId>(deelnemers: readonly D[], aanwezigheid: Aanwezigheid): D[] =>
  deelnemers.filter((deelnemer) => vastgelegd(aanwezigheid, deelnemer.id) === undefined);

/**
 * Who gets the draft visie of the consultatie: every absentee of the first meeting, always, and those
 * whom the bureau or the griffie chose besides. In the order of the deelnemers, each once.
 */
export function ontvangersVan<D extends MetId>(
  deelnemers: readonly D[],
  aanwezigheidBijeenkomst1: Aanwezigheid,
  extra: readonly string[],
): D[] {
  const afwezig = new Set(afwezigenVan(deelnemers, aanwezigheidBijeenkomst1));
  const gekozen = new Set(extra);
  return deelnemers.filter((deelnemer) => afwezig.has(deelnemer) || gekozen.has(deelnemer.id));
}
