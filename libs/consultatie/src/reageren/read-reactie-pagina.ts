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
  /** What this person wrote in rounds before this one, newest first, and where that text went. */
  readonly eerder: readonly Eerder[];
  /** The verdicts are confirmed, so that people may read them. */
  readonly oordeelBekend: boolean;
  readonly nu: string;
}

export interface Eerder {
  readonly ronde: number;
  readonly lot: Eigenlot;
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
    const [laatste, view] = await Promise.all([
      this.consultaties.vanDeelnemer(trajectId, onderdeel, deelnemerId),
      this.standing.execute(trajectId),
    ]);
    if (!laatste || !view) return undefined;
    const stand = standVan(view.standing, onderdeel, true);
    // Who had nothing to add in an extra round still reads what became of what was said before.
    const eigen =
      stand === 'voorbij' && laatste.reacties.length === 0
        ? ((await this.consultaties.waarinReageerde(trajectId, onderdeel, deelnemerId)) ?? laatste)
        : laatste;
    const oordeelBekend = stand === 'voorbij';
    const bekend = oordeelBekend && eigen.reacties.some(({ oordeel }) => oordeel !== null);
    const [tekst, reacties, uitkomst, eerder] = await Promise.all([
      this.reactieronde.lees(trajectId, eigen),
      eigen.zichtbaarheid === 'bureau' ? [] : this.consultaties.reacties(eigen.id),
      bekend ? this.reactieronde.uitkomst(trajectId, eigen) : null,
      eigen.ronde > 1 ? this.eerder(trajectId, vorm, deelnemerId, eigen) : [],
    ]);
    return {
      ...tekst,
      client: kop.client,
      vorm,
      eigen,
      anderen: vanAnderen(reacties, eigen.zichtbaarheid, deelnemerId),
      kan: watKan(eigen, stand, view.now),
      uitkomst,
      eerder,
      oordeelBekend,
      nu: view.now,
    };
  }

  private async eerder(
    trajectId: string,
    { onderdeel }: Consultatievorm,
    deelnemerId: string,
    eigen: EigenRonde,
  ): Promise<Eerder[]> {
    const rondes = await this.consultaties.rondes(trajectId, onderdeel);
    return Promise.all(
      rondes
        .map((ronde) => ({
          ...ronde,
          reacties: ronde.reacties.filter((reactie) => reactie.deelnemerId === deelnemerId),
        }))
        .filter(({ ronde, reacties }) => ronde < eigen.ronde && reacties.length > 0)
        .map(async (ronde) => ({
          ronde: ronde.ronde,
          lot: await this.reactieronde.uitkomst(trajectId, ronde),
        })),
    );
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
