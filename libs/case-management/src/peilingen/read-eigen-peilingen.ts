import { zittingVan, type Client } from '#domain';
import { VindBlad } from '../trajecten/vind-blad.ts';
import { Datumpeilingen, type Datumpeiling, type Gevraagde } from '../ports/datumpeilingen.ts';
import { Trajecten } from '../ports/trajecten.ts';

/** A question for one person: which dates suit. */
export interface EigenPeiling extends Pick<Datumpeiling, 'id' | 'toelichting' | 'opties'> {
  /** How the session is called in a sentence. */
  readonly naam: string;
  readonly eigen: Gevraagde;
}

export interface EigenPeilingen {
  readonly client: Client;
  readonly programma: string;
  readonly peilingen: readonly EigenPeiling[];
}

/** What one deelnemer is asked about dates now; nothing of what others answered. */
export class ReadEigenPeilingen {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly vindBlad: VindBlad,
    private readonly peilingen: Datumpeilingen,
  ) {}

  async execute(trajectId: string, deelnemerId: string): Promise<EigenPeilingen | undefined> {
    const [kop, blad, open] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.vindBlad.execute(trajectId),
      this.peilingen.open(trajectId, deelnemerId),
    ]);
    if (!kop || !blad) return undefined;
    return {
      client: kop.client,
      programma: blad.titel,
      peilingen: open.flatMap(({ id, toelichting, opties, onderdeel, gevraagden }) => {
        const eigen = gevraagden.find((gevraagde) => gevraagde.deelnemerId === deelnemerId);
        const naam = zittingVan(blad, onderdeel)?.naam;
        return eigen && naam !== undefined ? [{ id, toelichting, opties, naam, eigen }] : [];
      }),
    };
  }
}
