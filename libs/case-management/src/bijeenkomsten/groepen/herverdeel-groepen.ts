import { herverdeelGemengd, herverdeelGescheiden, type Indeling } from '#domain';
import { UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, type CaseResult } from '../../case-result.ts';
import { Dossierlog } from '../../ports/dossierlog.ts';
import { Zittinglijsten } from '../../ports/zittinglijsten.ts';
import { VindOpenZitting } from '../open-zitting.ts';
import { wieMeedoet } from './wie-doet-mee.ts';

export interface HerverdeelGroepenInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  readonly actor: Actor;
}

/** Evens out the groups for who is here: no-shows leave, newcomers get a place, the others stay where they can. */
export class HerverdeelGroepen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vindZitting: VindOpenZitting,
    private readonly lijsten: Zittinglijsten,
    private readonly dossierlog: Dossierlog,
  ) {}

  /** `verhuisd`: how many of those who had a group got another one; `weg`: how many left. */
  async execute({
    trajectId,
    onderdeel,
    actor,
  }: HerverdeelGroepenInput): Promise<CaseResult<{ readonly verhuisd: number; readonly weg: number }>> {
    const gevonden = await this.vindZitting.execute(trajectId, onderdeel);
    if (!gevonden.ok) return gevonden;
    const { zitting, verwacht, blad } = gevonden;
    const mensen = wieMeedoet(verwacht, zitting.presenties);
    if (mensen.length === 0) return conflict('Er is niemand om in te delen. Leg eerst vast wie er is.');
    return this.unitOfWork.run<CaseResult<{ verhuisd: number; weg: number }>>(
      async (tx) => {
        const groepen = await this.lijsten.lockGroepen(tx, zitting.id);
        if (groepen.length === 0) return conflict('Er zijn nog geen groepen. Maak die eerst.');
        const herverdeel = blad.groepswijze === 'gescheiden' ? herverdeelGescheiden : herverdeelGemengd;
        const nieuw = herverdeel(groepen, mensen);
        const verschil = verschilTussen(groepen, nieuw);
        if (JSON.stringify(nieuw) === JSON.stringify(groepen)) return { ok: true, ...verschil };
        this.lijsten.vervangGroepen(tx, zitting.id, nieuw);
        this.dossierlog.note(
          tx,
          trajectId,
          actor,
          `Groepen voor ${blad.naam} opnieuw in balans gebracht voor wie er is (${verschil.weg} weg, ${verschil.verhuisd} verhuisd)`,
        );
        return { ok: true, ...verschil };
      },
      (uitkomst) => uitkomst.ok,
    );
  }
}

const plaatsen = (groepen: readonly Indeling[]): Map<string, number> =>
  new Map(groepen.flatMap(({ nummer, leden }) => leden.map((id) => [id, nummer] as const)));

const verschilTussen = (
  was: readonly Indeling[],
  wordt: readonly Indeling[],
): { verhuisd: number; weg: number } => {
  const nu = plaatsen(wordt);
  const eerder = [...plaatsen(was)];
  return {
    verhuisd: eerder.filter(([id, nummer]) => nu.has(id) && nu.get(id) !== nummer).length,
    weg: eerder.filter(([id]) => !nu.has(id)).length,
  };
};
