import type { Feiten } from '#domain';
import { ReadStanding, type Actor } from '#workflow-engine';
import { ReadBevestiging } from '../bevestiging/read-bevestiging.ts';
import { eigenTaken } from './eigen-taken.ts';
import type { EigenPagina } from './eigen-pagina.ts';
import { handelingenVan } from './handelingen.ts';
import { inkijkVan } from './inkijk.ts';

/** Everything behind a personal link, as far as it is for this person. */
export class ReadEigenPagina {
  constructor(
    private readonly readBevestiging: ReadBevestiging,
    private readonly standing: ReadStanding,
  ) {}

  async execute(trajectId: string, actor: Actor): Promise<EigenPagina | undefined> {
    const [bevestiging, view] = await Promise.all([
      this.readBevestiging.execute(trajectId, actor),
      this.standing.execute(trajectId),
    ]);
    if (!bevestiging || !view) return undefined;
    const inkijk = inkijkVan(actor, view.definition, view.facts as Feiten);
    if (inkijk === 'data')
      return { ...bevestiging, inkijk, vragen: [], laatste: null, handelingen: [], taken: [] };
    return {
      ...bevestiging,
      inkijk,
      handelingen: handelingenVan(view.definition, view.standing, actor),
      taken: eigenTaken(bevestiging.dossier.gegevens.taken, actor),
    };
  }
}
