import type { EngineEvent } from '#workflow-engine';
import { conflict, invalid, type Refused } from '../../case-result.ts';
import { alsGebeurtenis } from '../../gebeurtenissen/als-gebeurtenis.ts';
import type { Planning, Zitting } from '../../ports/bijeenkomsten.ts';
import { leesPlanning } from './lees-planning.ts';
import type { Meeschuiver, Tijden } from './meeschuivers.ts';
import type { Planningsblik } from './planningsblik.ts';
import { waarschuwingenBij } from './waarschuwingen.ts';

/** A later session, and the date that it gets. */
export interface MeeInvoer extends Tijden {
  readonly onderdeel: string;
}

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
  for (const { onderdeel, beginLokaal, eindLokaal } of mee) {
    // The same request again, after it was done.
    const alZo = (zitting: Zitting): boolean =>
      zitting.onderdeel === onderdeel &&
      zitting.beginLokaal === beginLokaal &&
      zitting.eindLokaal === eindLokaal;
    if (zittingen.some(alZo)) continue;
    const schuiver = mogelijk.find((een) => een.onderdeel === onderdeel);
    if (!schuiver)
      return conflict('Een van de latere bijeenkomsten hangt niet van deze datum af. Begin opnieuw.');
    const { titel, naam, nummer, was, kan } = schuiver;
    if (!kan) return conflict(`De datum van ${naam} kan nu niet veranderen. Laat die staan.`);
    const gelezen = leesPlanning({ ...was, beginLokaal, eindLokaal });
    if ('faults' in gelezen)
      return invalid({ field: `mee-${onderdeel}`, text: `${titel}: ${gelezen.faults[0]?.text ?? ''}` });
    const event = alsGebeurtenis(`${onderdeel}.BUREAU_VERZET`, { reden });
    gekozen.push({ onderdeel, titel, naam, nummer, was, wordt: gelezen.planning, event });
  }
  const samen = gekozen.reduce((tot, { onderdeel, wordt }) => tot.met(onderdeel, wordt), blik);
  return { ok: true, blik: samen, mee: gekozen.map((een) => ({ ...een, waarschuwingen: bij(een, samen) })) };
}

function bij(
  { onderdeel, nummer, wordt }: Pick<Meegenomen, 'onderdeel' | 'nummer' | 'wordt'>,
  blik: Planningsblik,
): string[] {
  const blad = blik.bron.programma.zittingen.find((een) => een.onderdeel === onderdeel);
  return blad ? waarschuwingenBij(blad, wordt, blik.van(blad, nummer)) : [];
}
