import type { Actor } from '#workflow-engine';
import { Inzage } from '../inzage/inzage.ts';
import { Gegevensboek } from '../ports/gegevensboek.ts';
import type { GegevenBeeld } from './gegeven-beeld.ts';
import { toonWaarde } from './toon-waarde.ts';

/** All fields of the programme of a traject, as one reader may see them; undefined when there is no such traject. */
export class ReadGegevens {
  constructor(
    private readonly boek: Gegevensboek,
    private readonly inzage: Inzage,
  ) {}

  async execute(trajectId: string, actor: Actor): Promise<GegevenBeeld[] | undefined> {
    const [inzicht, ingevuld] = await Promise.all([
      this.inzage.execute(trajectId, actor),
      this.boek.lees(trajectId),
    ]);
    return inzicht?.blad.gegevens.map((veld): GegevenBeeld => {
      const staat = ingevuld[veld.naam];
      const besloten = inzicht.besloten(veld);
      const waarde = besloten === null ? (staat?.waarde ?? '') : '';
      return {
        ...veld,
        waarde,
        zichtbaar: toonWaarde(veld, waarde),
        isIngevuld: staat !== undefined,
        ingevuld: staat ? { op: staat.op, door: staat.door } : null,
        magLezen: besloten === null,
        besloten,
      };
    });
  }
}
