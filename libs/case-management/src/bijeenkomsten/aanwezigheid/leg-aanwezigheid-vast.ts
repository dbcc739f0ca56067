import { datumVan, formatDatum } from '#domain';
import { Clock, UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, notFound, type CaseResult } from '../../case-result.ts';
import { Verslag } from '../../dossier/verslag.ts';
import { Zittinglijsten } from '../../ports/zittinglijsten.ts';
import { VindOpenZitting } from '../open-zitting.ts';

export interface LegAanwezigheidVastInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Only those who change; null takes it back. So two people at two doors do not undo each other. */
  readonly aanwezig: Readonly<Record<string, boolean | null>>;
  readonly actor: Actor;
}

/** Who was there, for one person or for all at once, with who recorded it. */
export class LegAanwezigheidVast {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vindZitting: VindOpenZitting,
    private readonly lijsten: Zittinglijsten,
    private readonly verslag: Verslag,
    private readonly clock: Clock,
  ) {}

  async execute(input: LegAanwezigheidVastInput): Promise<CaseResult<{ readonly vastgelegd: number }>> {
    const { trajectId, onderdeel, aanwezig, actor } = input;
    const gevonden = await this.vindZitting.execute(trajectId, onderdeel);
    if (!gevonden.ok) return gevonden;
    const { zitting, deelnemers, verwacht, blad } = gevonden;
    // Not before its day: a recorded session counts as held, and then its date cannot move any more.
    if (datumVan(zitting.begin) > datumVan(await this.clock.now()))
      return conflict(`U kunt de aanwezigheid vastleggen vanaf de dag zelf: ${formatDatum(zitting.begin)}.`);
    const bekend = new Set(deelnemers.map(({ id }) => id));
    if (Object.keys(aanwezig).some((id) => !bekend.has(id))) return notFound();
    const stand = new Map<string, boolean | null>(
      zitting.presenties.map((presentie) => [presentie.deelnemerId, presentie.aanwezig]),
    );
    const nieuw = Object.entries(aanwezig).filter(([id, er]) => (stand.get(id) ?? null) !== er);
    if (nieuw.length === 0) return { ok: true, vastgelegd: 0 };
    const vastgelegd = new Map([...stand, ...nieuw]);
    const isCompleet = verwacht.every(({ id }) => (vastgelegd.get(id) ?? null) !== null);
    await this.unitOfWork.run(async (tx) => {
      this.lijsten.legAanwezigheid(tx, zitting.id, Object.fromEntries(nieuw), actor);
      const mensen = nieuw.length === 1 ? '1 persoon' : `${nieuw.length} personen`;
      this.verslag.schrijf(tx, {
        trajectId,
        actor,
        wat: `Aanwezigheid bij ${blad.naam} vastgelegd van ${mensen}`,
        taken: isCompleet ? [`${onderdeel}.aanwezigheid`] : [],
      });
    });
    return { ok: true, vastgelegd: nieuw.length };
  }
}
