import { ReadStanding, type Actor } from '#workflow-engine';
import { BekijkGebeurtenis } from '../gebeurtenissen/bekijk-gebeurtenis.ts';
import { Dossierlezer } from '../ports/dossierlezer.ts';
import type { HandelingBeeld } from './eigen-pagina.ts';
import { handelingenVan } from './handelingen.ts';

/** How far back somebody's own act is looked for. */
const REGELS = 200;

/** One thing that this person may do: what it asks, what it sets off, and when it was done last. */
export class ReadHandeling {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bekijk: BekijkGebeurtenis,
    private readonly dossierlezer: Dossierlezer,
  ) {}

  /** Undefined when this is nothing for this person. */
  async execute(trajectId: string, type: string, actor: Actor): Promise<HandelingBeeld | undefined> {
    const [view, regels] = await Promise.all([
      this.standing.execute(trajectId),
      this.dossierlezer.log(trajectId, REGELS, 0),
    ]);
    if (!view) return undefined;
    const handeling = handelingenVan(view.definition, view.standing, actor).find((een) => een.type === type);
    const gedaan = regels.find(
      (regel) => regel.soort === 'stap' && regel.event.type === type && regel.actor.id === actor.id,
    );
    if (!handeling && !gedaan) return undefined;
    const voorbeeld = handeling?.open ? await this.bekijk.execute({ trajectId, type, actor }) : undefined;
    return {
      label: view.definition.events[type]?.label ?? type,
      handeling: handeling ?? null,
      gevolgen: voorbeeld?.ok ? voorbeeld.gevolgen : null,
      gedaanOp: gedaan?.op ?? null,
    };
  }
}
