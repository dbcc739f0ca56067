import { DefinitionRegistry, PreviewMigration } from '#workflow-engine';
import { Taken } from '../ports/taken.ts';
import { Versielijst, type TrajectOpVersie } from '../ports/versielijst.ts';
import { beschrijfProef } from './beschrijf-proef.ts';
import type { Overzetwegen, Proefoverzetting, Proefregel } from './proefoverzetting.ts';
import { weigeringZin } from './weigering-zin.ts';

/** Proefoverzetting: which ways there are between versions, and what one would do to each traject. */
export class ReadOverzetting {
  constructor(
    private readonly registry: DefinitionRegistry,
    private readonly versielijst: Versielijst,
    private readonly preview: PreviewMigration,
    private readonly taken: Taken,
  ) {}

  /** Undefined when there is no such programme. */
  async wegen(programma: string): Promise<Overzetwegen | undefined> {
    const laatste = this.registry.latest(programma);
    if (!laatste) return undefined;
    const lopend = (await this.versielijst.van(programma)).filter(({ afgerond }) => !afgerond);
    const aantal = (versie: number) => lopend.filter((traject) => traject.versie === versie).length;
    const versies = this.registry
      .all()
      .filter(({ name }) => name === programma)
      .map(({ version }) => ({ versie: version, aantal: aantal(version) }));
    const wegen = this.registry
      .migrations()
      .filter(({ name }) => name === programma)
      .map(({ from, to, summary }) => ({ van: from, naar: to, samenvatting: summary, aantal: aantal(from) }));
    return { programma: { naam: programma, titel: laatste.title }, versies, wegen };
  }

  /** Undefined when there is no such way. Writes nothing. */
  async proef(programma: string, van: number, naar: number): Promise<Proefoverzetting | undefined> {
    const wegen = await this.wegen(programma);
    const weg = wegen?.wegen.find((een) => een.van === van && een.naar === naar);
    if (!wegen || !weg) return undefined;
    const trajecten = await this.versielijst.van(programma);
    const regels: Proefregel[] = [];
    for (const traject of trajecten)
      if (traject.versie === van && !traject.afgerond) regels.push(await this.regel(traject, naar));
    return { programma: wegen.programma, van, naar, samenvatting: weg.samenvatting, regels };
  }

  private async regel({ trajectId, client, groep }: TrajectOpVersie, naar: number): Promise<Proefregel> {
    const preview = await this.preview.execute(trajectId, naar);
    const traject = { trajectId, client, groep };
    if (!preview.ok) return { ...traject, uitkomst: { kan: false, reden: weigeringZin(preview.refusal) } };
    const open = await this.taken.read({ trajectId });
    return { ...traject, uitkomst: { kan: true, proef: beschrijfProef(preview, open) } };
  }
}
