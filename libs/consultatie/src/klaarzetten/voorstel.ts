import { afwezigenVan, datumVan, doelgroepVan, eindVanTermijn } from '#domain';
import type { Datum, Doelgroep, Feiten } from '#domain';
import type { Deelnemer } from '#case-management';
import type { Ronde } from '../ronde.ts';
import type { Consultatievorm } from '../vorm.ts';

export interface Kandidaat {
  readonly deelnemer: Deelnemer;
  readonly doelgroep: Doelgroep;
  /** Was not at the session: always asked. */
  readonly verplicht: boolean;
  readonly gekozen: boolean;
}

/** How the next round would look: what was prepared, or what the programme proposes. */
export interface Voorstel {
  readonly ronde: number;
  /** Already kept, and ready to be sent. */
  readonly klaargezet: boolean;
  /** Last day to react. */
  readonly termijn: Datum;
  readonly werkdagen: number;
  readonly kandidaten: readonly Kandidaat[];
}

export const voorstelVan = (
  { na }: Consultatievorm,
  feiten: Feiten,
  nu: string,
  deelnemers: readonly Deelnemer[],
  laatste: Ronde | undefined,
): Voorstel => {
  const klaargezet = laatste !== undefined && laatste.verzondenOp === null;
  const werkdagen = feiten.instellingen.consultatieWerkdagen;
  const afwezig = new Set(afwezigenVan(deelnemers, feiten.bijeenkomsten[na]?.aanwezig ?? {}));
  const eerder = new Set(laatste?.ontvangers.map(({ deelnemerId }) => deelnemerId));
  const bewaard = klaargezet && laatste.termijn > nu;
  return {
    ronde: laatste === undefined ? 1 : laatste.ronde + (klaargezet ? 0 : 1),
    klaargezet,
    termijn: datumVan(bewaard ? laatste.termijn : eindVanTermijn(nu, werkdagen, feiten)),
    werkdagen,
    kandidaten: deelnemers.map((deelnemer) => ({
      deelnemer,
      doelgroep: doelgroepVan(deelnemer.rol),
      verplicht: afwezig.has(deelnemer),
      gekozen: afwezig.has(deelnemer) || eerder.has(deelnemer.id),
    })),
  };
};
