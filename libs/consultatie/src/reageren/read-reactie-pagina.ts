import { Programmabladen, type Client } from '#domain';
import { Trajecten } from '#case-management';
import type { Versie } from '#case-management';
import { ReadStanding } from '#workflow-engine';
import type { Eigenlot } from '../lot/lees-loten.ts';
import { Consultaties } from '../ports/consultaties.ts';
import type { EigenRonde } from '../ronde.ts';
import { standVan } from '../stand.ts';
import type { Stand } from '../stand.ts';
import { vormVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';
import type { Leestekst } from './plaatsen.ts';
import { Reactieronde } from './reactieronde.ts';
import { vanAnderen } from './van-anderen.ts';
import type { Andermans } from './van-anderen.ts';

export interface ReactiePagina extends Leestekst {
  readonly client: Client;
  /** Which consultation it is. */
  readonly vorm: Consultatievorm;
  readonly eigen: EigenRonde;
  /** The version that was sent in this person's round. */
  readonly document: Versie;
  /** What others wrote, as far as this person may read it. */
  readonly anderen: readonly Andermans[];
  /** 'reageren': now; 'wijzigen': only who answered, and what was not judged yet; otherwise why not. */
  readonly kan: 'reageren' | 'wijzigen' | 'termijn-voorbij' | 'beoordeeld' | 'gesloten' | 'ligt-stil';
  /** What the bureau did with each own reaction, and where its text went; null until the griffie confirmed that. */
  readonly uitkomst: Eigenlot | null;
  readonly nu: string;
}

/** What one recipient may see of the consultation of this name, or of the one that the traject is at: the draft, the own reactions, and what may still be done. */
export class ReadReactiePagina {
  constructor(
    private readonly consultaties: Consultaties,
    private readonly reactieronde: Reactieronde,
    private readonly trajecten: Trajecten,
    private readonly standing: ReadStanding,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string, deelnemerId: string, naam?: string): Promise<ReactiePagina | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    const vorm = kop && vormVan({ blad: this.bladen.van(kop.programma, kop.versie), fase: kop.fase }, naam);
    if (!vorm) return undefined;
    const { onderdeel } = vorm;
    const [eigen, view] = await Promise.all([
      this.consultaties.vanDeelnemer(trajectId, onderdeel, deelnemerId),
      this.standing.execute(trajectId),
    ]);
    if (!eigen || !view) return undefined;
    const stand = standVan(view.standing, onderdeel, true);
    const bekend = stand === 'voorbij' && eigen.reacties.some(({ oordeel }) => oordeel !== null);
    const [tekst, reacties, uitkomst] = await Promise.all([
      this.reactieronde.lees(trajectId, eigen),
      eigen.zichtbaarheid === 'bureau' ? [] : this.consultaties.reacties(eigen.id),
      bekend ? this.reactieronde.uitkomst(trajectId, eigen) : null,
    ]);
    return {
      ...tekst,
      client: kop.client,
      vorm,
      eigen,
      anderen: vanAnderen(reacties, eigen.zichtbaarheid, deelnemerId),
      kan: watKan(eigen, stand, view.now),
      uitkomst,
      nu: view.now,
    };
  }
}

const watKan = (eigen: EigenRonde, stand: Stand, nu: string): ReactiePagina['kan'] => {
  if (stand === 'gepauzeerd') return 'ligt-stil';
  if (!eigen.isLaatste) return 'gesloten';
  if (nu > eigen.termijn) return 'termijn-voorbij';
  if (stand === 'verzamelen') return 'reageren';
  if (stand !== 'verwerken' || eigen.reacties.length === 0) return 'gesloten';
  return eigen.reacties.some(({ oordeel }) => oordeel === null) ? 'wijzigen' : 'beoordeeld';
};
