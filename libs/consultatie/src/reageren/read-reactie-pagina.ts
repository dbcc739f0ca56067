import { Documenten, Trajecten } from '#case-management';
import type { Versie } from '#case-management';
import { ReadStanding } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import type { EigenRonde } from '../ronde.ts';
import { standVan } from '../stand.ts';
import type { Stand } from '../stand.ts';
import type { Consultatievorm } from '../vorm.ts';

export interface ReactiePagina {
  readonly gemeente: string;
  readonly eigen: EigenRonde;
  /** The version that was sent in this person's round. */
  readonly document: Versie;
  /** 'reageren': now; 'wijzigen': the own reaction only; otherwise why not. */
  readonly kan: 'reageren' | 'wijzigen' | 'termijn-voorbij' | 'beoordeeld' | 'gesloten' | 'ligt-stil';
  /** What the bureau did with the reaction, once the griffie confirmed that. */
  readonly oordeelBekend: boolean;
  readonly nu: string;
}

/** What one recipient may see: the draft, the own reaction, and what may still be done. */
export class ReadReactiePagina {
  constructor(
    private readonly consultaties: Consultaties,
    private readonly documenten: Documenten,
    private readonly trajecten: Trajecten,
    private readonly standing: ReadStanding,
  ) {}

  async execute(
    trajectId: string,
    deelnemerId: string,
    { onderdeel }: Consultatievorm,
  ): Promise<ReactiePagina | undefined> {
    const [eigen, kop, view] = await Promise.all([
      this.consultaties.vanDeelnemer(trajectId, onderdeel, deelnemerId),
      this.trajecten.kop(trajectId),
      this.standing.execute(trajectId),
    ]);
    if (!eigen || !kop || !view) return undefined;
    const document = await this.documenten.versie(trajectId, eigen.soort, eigen.nummer);
    if (!document) throw new Error(`Round ${eigen.id} is about version ${eigen.nummer}, which is not there`);
    const stand = standVan(view.standing, onderdeel, true);
    return {
      gemeente: kop.gemeente.naam,
      eigen,
      document,
      kan: watKan(eigen, stand, view.now),
      oordeelBekend: stand === 'voorbij' && eigen.reactie?.oordeel != null,
      nu: view.now,
    };
  }
}

const watKan = (eigen: EigenRonde, stand: Stand, nu: string): ReactiePagina['kan'] => {
  if (stand === 'gepauzeerd') return 'ligt-stil';
  if (!eigen.isLaatste) return 'gesloten';
  if (nu > eigen.termijn) return 'termijn-voorbij';
  if (stand === 'verzamelen') return 'reageren';
  if (stand !== 'verwerken' || !eigen.reactie) return 'gesloten';
  return eigen.reactie.oordeel === null ? 'wijzigen' : 'beoordeeld';
};
