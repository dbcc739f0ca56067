import type { Actor } from '#workflow-engine';
import { BewaakPlaatsen } from '../bijeenkomsten/opzet/bewaak-plaatsen.ts';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { Dossierlog } from '../ports/dossierlog.ts';

export interface GeefOntheffingInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  /** Why this person may join the training all the same; null takes the waiver back. */
  readonly reden: string | null;
  readonly actor: Actor;
}

const MAX_LENGTE = 500;

/** A waiver of the programmamanager: somebody who missed a meeting may join the training. */
export class GeefOntheffing {
  constructor(
    private readonly plaatsen: BewaakPlaatsen,
    private readonly deelnemers: Deelnemers,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute({ trajectId, deelnemerId, reden, actor }: GeefOntheffingInput): Promise<CaseResult> {
    const tekst = reden?.trim() ?? null;
    if (tekst === '')
      return invalid({ field: 'reden', text: 'Vul in waarom deze persoon toch mee mag doen.' });
    if (tekst !== null && tekst.length > MAX_LENGTE)
      return invalid({
        field: 'reden',
        text: `De reden is langer dan ${MAX_LENGTE} tekens. Maak hem korter.`,
      });
    const deelnemer = await this.deelnemers.find(trajectId, deelnemerId);
    if (!deelnemer || deelnemer.afgemeldOp !== null) return notFound();
    const gelukt = await this.plaatsen.run(trajectId, async (tx) => {
      const veranderd = await this.deelnemers.setOntheffing(tx, trajectId, deelnemerId, tekst);
      const wat = tekst === null ? 'Ontheffing ingetrokken' : 'Ontheffing voor de training gegeven';
      if (veranderd) this.dossierlog.note(tx, trajectId, actor, `${wat}: ${deelnemer.naam}`);
    });
    return gelukt.ok ? { ok: true } : gelukt;
  }
}
