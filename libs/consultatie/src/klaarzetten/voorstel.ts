import { datumVan, doelgroepVan, eindVanTermijn } from '#domain';
import type { Datum, Doelgroep, Feiten } from '#domain';
import type { Deelnemer } from '#case-management';
import type { Ronde } from '../ronde.ts';
import type { Consultatievorm } from '../vorm.ts';
import type { Zichtbaarheid } from '../zichtbaarheid.ts';
import { vooraf, waaromGevraagd } from './kies-ontvangers.ts';
import type { Waarom } from './waarom.ts';

export interface Kandidaat {
  readonly deelnemer: Deelnemer;
  readonly doelgroep: Doelgroep;
  /** Was not at the session: always asked. */
  readonly verplicht: boolean;
  readonly gekozen: boolean;
  /** Why, as far as the choice stands now; null: not chosen. */
  readonly waarom: Waarom | null;
  /** Was asked in a round before this one. */
  readonly eerder: boolean;
}

/** How the next round would look: what was prepared, or what the programme proposes. */
export interface Voorstel {
  readonly ronde: number;
  /** Already kept, and ready to be sent. */
  readonly klaargezet: boolean;
  /** Last day to react. */
  readonly termijn: Datum;
  readonly werkdagen: number;
  readonly zichtbaarheid: Zichtbaarheid;
  /** Version of the round before this one, when there was one: since then something may have changed. */
  readonly eerderNummer: string | null;
  /** Only what changed since `eerderNummer` is asked about. */
  readonly alleenGewijzigd: boolean;
  readonly kandidaten: readonly Kandidaat[];
}

const IEDEREEN_VAN_EERDER = { rollen: [], doelgroepen: [], ontvangers: [], iedereenVanEerder: true };

/** `rondes`: newest first; of these only the newest may still be waiting to be sent. */
export const voorstelVan = (
  { na }: Consultatievorm,
  feiten: Feiten,
  nu: string,
  deelnemers: readonly Deelnemer[],
  rondes: readonly Ronde[],
): Voorstel => {
  const klaar = rondes.find(({ verzondenOp }) => verzondenOp === null);
  const verzonden = rondes.filter(({ verzondenOp }) => verzondenOp !== null);
  const [laatste] = verzonden;
  const werkdagen = feiten.instellingen.consultatieWerkdagen;
  const wie = vooraf(deelnemers, feiten.bijeenkomsten[na]?.aanwezig ?? {}, verzonden);
  const bewaard = new Map(klaar?.ontvangers.map(({ deelnemerId, waarom }) => [deelnemerId, waarom]));
  const waaromNu = (deelnemer: Deelnemer): Waarom | null => {
    const voorgesteld = waaromGevraagd(deelnemer, wie, IEDEREEN_VAN_EERDER);
    if (!klaar || voorgesteld === 'afwezig') return voorgesteld;
    return bewaard.get(deelnemer.id) ?? null;
  };
  const eerderNummer = laatste?.nummer ?? null;
  return {
    ronde: klaar?.ronde ?? (laatste?.ronde ?? 0) + 1,
    klaargezet: klaar !== undefined,
    termijn: datumVan(klaar && klaar.termijn > nu ? klaar.termijn : eindVanTermijn(nu, werkdagen, feiten)),
    werkdagen,
    zichtbaarheid: (klaar ?? laatste)?.zichtbaarheid ?? 'bureau',
    eerderNummer,
    alleenGewijzigd: klaar ? klaar.alleenGewijzigd !== null : eerderNummer !== null,
    kandidaten: deelnemers.map((deelnemer) => {
      const waarom = waaromNu(deelnemer);
      return {
        deelnemer,
        doelgroep: doelgroepVan(deelnemer.rol),
        verplicht: wie.afwezig.has(deelnemer.id),
        gekozen: waarom !== null,
        waarom,
        eerder: wie.eerder.has(deelnemer.id),
      };
    }),
  };
};
