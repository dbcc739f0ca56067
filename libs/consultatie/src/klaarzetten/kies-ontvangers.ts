import { afwezigenVan, doelgroepVan } from '#domain';
import type { DeelnemerRol, Doelgroep, Feiten } from '#domain';
import type { Ronde } from '../ronde.ts';
import type { Waarom } from './waarom.ts';

interface Mens {
  readonly id: string;
  readonly rol: DeelnemerRol;
}

/** Who is asked besides the absentees: whole groups or roles, people by name, and whoever was asked before. */
export interface Regels {
  readonly doelgroepen: readonly Doelgroep[];
  readonly rollen: readonly DeelnemerRol[];
  /** Ids of deelnemers. */
  readonly ontvangers: readonly string[];
  readonly iedereenVanEerder: boolean;
}

/** What is known of each person before anybody chooses. */
export interface Vooraf {
  readonly afwezig: ReadonlySet<string>;
  readonly eerder: ReadonlySet<string>;
  readonly bezwaar: ReadonlySet<string>;
}

/** `rondes`: those that were sent. */
export const vooraf = (
  deelnemers: readonly Mens[],
  aanwezig: Feiten['bijeenkomsten'][string]['aanwezig'],
  rondes: readonly Ronde[],
): Vooraf => ({
  afwezig: new Set(afwezigenVan(deelnemers, aanwezig).map(({ id }) => id)),
  eerder: new Set(rondes.flatMap(({ ontvangers }) => ontvangers.map(({ deelnemerId }) => deelnemerId))),
  bezwaar: new Set(
    rondes.flatMap(({ reacties }) =>
      reacties.flatMap(({ bezwaar, deelnemerId }) => (bezwaar ? [deelnemerId] : [])),
    ),
  ),
});

/** Why this person is asked, or null when nobody asks; the reason that weighs most, however they were chosen. */
export const waaromGevraagd = ({ id, rol }: Mens, wie: Vooraf, regels: Regels): Waarom | null => {
  if (wie.afwezig.has(id)) return 'afwezig';
  const perRol = regels.rollen.includes(rol) || regels.doelgroepen.includes(doelgroepVan(rol));
  const eerder = wie.eerder.has(id);
  const gekozen = perRol || regels.ontvangers.includes(id) || (regels.iedereenVanEerder && eerder);
  if (!gekozen) return null;
  if (wie.bezwaar.has(id)) return 'bezwaar';
  if (eerder) return 'eerder';
  return perRol ? 'rol' : 'gekozen';
};

/** All that are asked, each once and with the reason. */
export const kiesOntvangers = <D extends Mens>(
  deelnemers: readonly D[],
  wie: Vooraf,
  regels: Regels,
): { readonly deelnemer: D; readonly waarom: Waarom }[] =>
  deelnemers.flatMap((deelnemer) => {
    const waarom = waaromGevraagd(deelnemer, wie, regels);
    return waarom === null ? [] : [{ deelnemer, waarom }];
  });
