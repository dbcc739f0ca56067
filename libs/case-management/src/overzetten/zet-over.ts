import type { Client } from '#domain';
import { DefinitionRegistry, MigrateInstance, type Actor } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Versielijst } from '../ports/versielijst.ts';
import { weigeringZin } from './weigering-zin.ts';

export interface ZetOverInput {
  readonly programma: string;
  readonly van: number;
  readonly naar: number;
  /** Who moves, each with the step that its preview was made on. */
  readonly keuzes: readonly { readonly trajectId: string; readonly seq: number }[];
  readonly reden: string;
  readonly actor: Actor;
  readonly requestId: string;
}

export interface Overzetuitkomst {
  readonly trajectId: string;
  readonly client: Client | null;
  readonly groep: string | null;
  readonly gelukt: boolean;
  /** Why not, in Dutch. */
  readonly reden: string | null;
}

/** Brings the chosen trajecten to another version, each in a transaction of its own: one that stays stops no other. */
export class ZetOver {
  constructor(
    private readonly registry: DefinitionRegistry,
    private readonly versielijst: Versielijst,
    private readonly migrate: MigrateInstance,
  ) {}

  async execute(
    input: ZetOverInput,
  ): Promise<CaseResult<{ readonly uitkomsten: readonly Overzetuitkomst[] }>> {
    const { programma, van, naar, keuzes, reden } = input;
    const weg = this.registry
      .migrations()
      .some((een) => een.name === programma && een.from === van && een.to === naar);
    if (!weg) return notFound();
    if (keuzes.length === 0)
      return invalid({ field: 'keuzes', text: 'Kies minstens één traject dat u wilt overzetten.' });
    if (reden.trim() === '')
      return invalid({ field: 'reden', text: 'Schrijf waarom u overzet: dat staat straks in elk dossier.' });
    const trajecten = new Map((await this.versielijst.van(programma)).map((een) => [een.trajectId, een]));
    const uitkomsten: Overzetuitkomst[] = [];
    for (const { trajectId, seq } of keuzes) {
      const traject = trajecten.get(trajectId);
      const fout = traject
        ? await this.een(input, trajectId, seq)
        : weigeringZin({ code: 'not-found', instanceId: trajectId });
      const { client = null, groep = null } = traject ?? {};
      uitkomsten.push({ trajectId, client, groep, gelukt: fout === null, reden: fout });
    }
    return { ok: true, uitkomsten };
  }

  private async een({ naar, actor, reden, requestId }: ZetOverInput, trajectId: string, seq: number) {
    const result = await this.migrate.execute({
      instanceId: trajectId,
      to: naar,
      actor,
      reason: reden.trim(),
      requestId: `overzetten:${requestId}`,
      expectedSeq: seq,
    });
    return result.ok ? null : weigeringZin(result.refusal);
  }
}
