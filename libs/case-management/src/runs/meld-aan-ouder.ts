import {
  EffectHandler,
  SendEvent,
  SYSTEM,
  UnitOfWork,
  type EffectJob,
  type Transaction,
} from '#workflow-engine';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Ouderpost, type BezorgbareMelding } from '../ports/ouderpost.ts';

const PER_RONDE = 50;

/** The parent does not wait for this any more: it is over, or elsewhere. */
const NIET_MEER = new Set(['finished', 'not-here', 'missing', 'advice']);

/**
 * A child tells its parent how far it got. The message is kept first, and delivered in the transaction that moves the
 * parent: once, however often the job is repeated. While the parent is paused it waits.
 */
export class MeldAanOuder extends EffectHandler {
  readonly type = 'ouder';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly post: Ouderpost,
    private readonly sendEvent: SendEvent,
    private readonly dossierlog: Dossierlog,
  ) {
    super();
  }

  async execute({ key, instanceId, params }: EffectJob): Promise<void> {
    await this.post.neemAan({ sleutel: key, kindId: instanceId, gebeurtenis: String(params['gebeurtenis']) });
    await this.bezorg(key);
  }

  /** Messages that waited for a parent that goes on again; how many there were. */
  async sweep(): Promise<number> {
    const sleutels = await this.post.wachtend(PER_RONDE);
    const faults: unknown[] = [];
    for (const sleutel of sleutels) await this.bezorg(sleutel).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} messages of children failed`);
    return sleutels.length;
  }

  private async bezorg(sleutel: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const melding = await this.post.open(tx, sleutel);
      if (melding && (await this.stuur(tx, melding))) this.post.bezorgd(tx, sleutel);
    });
  }

  /** False: it has to wait. */
  private async stuur(
    tx: Transaction,
    { sleutel, ouderId, kindId, groep, gebeurtenis }: BezorgbareMelding,
  ): Promise<boolean> {
    const result = await this.sendEvent.within(tx, {
      instanceId: ouderId,
      requestId: sleutel,
      actor: SYSTEM,
      event: { type: gebeurtenis, kind: kindId },
    });
    if (result.ok) return true;
    const { code } = result.refusal;
    if (code === 'paused') return false;
    if (!NIET_MEER.has(code)) throw new Error(`The parent ${ouderId} refused '${gebeurtenis}': ${code}`);
    this.dossierlog.note(
      tx,
      ouderId,
      SYSTEM,
      `‘${groep}’ meldde zich. Daar wachtte dit traject niet meer op.`,
    );
    return true;
  }
}
