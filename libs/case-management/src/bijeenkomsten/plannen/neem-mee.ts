import { isDatum } from '#domain';
import type { EngineEvent } from '#workflow-engine';
import { conflict, invalid, type Refused } from '../../case-result.ts';
import { alsGebeurtenis } from '../../gebeurtenissen/als-gebeurtenis.ts';
import type { Planning, Zitting } from '../../ports/bijeenkomsten.ts';
import { leesPlanning } from './lees-planning.ts';
import { opDag, type Meeschuiver, type Tijden } from './meeschuivers.ts';
import type { Planningsblik } from './planningsblik.ts';
import { waarschuwingenBij } from './waarschuwingen.ts';

/** A later session, and when it will be: at the same hours on another date, or from begin to end. */
export type MeeInvoer = { readonly onderdeel: string } & ({ readonly datum: string } | Tijden);

const GEEN_DATUM = 'Vul een datum in die bestaat, bijvoorbeeld 14-01-2027.';

const tijdenVan = (invoer: MeeInvoer, was: Tijden): Tijden | undefined => {
  if (!('datum' in invoer)) return invoer;
  return isDatum(invoer.datum) ? opDag(was, invoer.datum) : undefined;
};

/** A later session that goes along in the same deed. */
export interface Meegenomen extends Pick<Meeschuiver, 'onderdeel' | 'titel' | 'naam' | 'nummer' | 'was'> {
  readonly wordt: Planning;
  readonly event: EngineEvent;
  readonly waarschuwingen: readonly string[];
}

type Genomen =
  { readonly ok: true; readonly mee: readonly Meegenomen[]; readonly blik: Planningsblik } | Refused;

/** Reads the later sessions that were chosen. Each is judged with the new dates of all. */
export function neemMee(
  {
    mee = [],
    reden,
  }: { readonly mee?: readonly MeeInvoer[] | undefined; readonly reden?: string | undefined },
  mogelijk: readonly Meeschuiver[],
  zittingen: readonly Zitting[],
  blik: Planningsblik,
): Genomen {
  const gekozen: Omit<Meegenomen, 'waarschuwingen'>[] = [];
  for (const invoer of mee) {
    const { onderdeel } = invoer;
    if (zittingen.some((zitting) => zitting.onderdeel === onderdeel && staatAl(zitting, invoer))) continue;
    const schuiver = mogelijk.find((een) => een.onderdeel === onderdeel);
    if (!schuiver)
      return conflict('Een van de latere bijeenkomsten hangt niet van deze datum af. Begin opnieuw.');
    const { titel, naam, nummer, was, kan } = schuiver;
    if (!kan) return conflict(`De datum van ${naam} kan nu niet veranderen. Laat die staan.`);
    const tijden = tijdenVan(invoer, was);
    const gelezen = tijden ? leesPlanning({ ...was, ...tijden }) : { faults: [{ text: GEEN_DATUM }] };
    if ('faults' in gelezen)
      return invalid({ field: `mee-${onderdeel}`, text: `${titel}: ${gelezen.faults[0]?.text ?? ''}` });
    const event = alsGebeurtenis(`${onderdeel}.BUREAU_VERZET`, { reden });
    gekozen.push({ onderdeel, titel, naam, nummer, was, wordt: gelezen.planning, event });
  }
  const samen = gekozen.reduce((tot, { onderdeel, wordt }) => tot.met(onderdeel, wordt), blik);
  return { ok: true, blik: samen, mee: gekozen.map((een) => ({ ...een, waarschuwingen: bij(een, samen) })) };
}

/** The same request again, after it was done. */
const staatAl = (zitting: Zitting, invoer: MeeInvoer): boolean => {
  const { beginLokaal, eindLokaal } = tijdenVan(invoer, zitting) ?? {};
  return zitting.beginLokaal === beginLokaal && zitting.eindLokaal === eindLokaal;
};

function bij(
  { onderdeel, nummer, wordt }: Pick<Meegenomen, 'onderdeel' | 'nummer' | 'wordt'>,
  blik: Planningsblik,
): string[] {
  const blad = blik.bron.programma.zittingen.find((een) => een.onderdeel === onderdeel);
  return blad ? waarschuwingenBij(blad, wordt, blik.van(blad, nummer)) : [];
}
