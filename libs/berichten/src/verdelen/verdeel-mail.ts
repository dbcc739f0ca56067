import { EffectHandler, UnitOfWork, type EffectJob } from '#workflow-engine';
import { Opsteller } from '../brief/opsteller.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { zetKlaar } from '../versturen/zet-klaar.ts';
import { stelBerichtenOp } from './stel-berichten-op.ts';

/** Writing a mail with a long text takes a twentieth of a second, and the database ends a transaction that idles. */
const TEGELIJK = 20;

/**
 * Makes one mail per recipient of a 'mail' effect, with what it changes in their calendar, and the jobs that send
 * them: for some people at a time, each time in one transaction. A job that is repeated finds the mails it made.
 */
export class VerdeelMail extends EffectHandler {
  readonly type = 'mail';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bronnen: Mailbronnen,
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly opsteller: Opsteller,
  ) {
    super();
  }

  async execute(job: EffectJob): Promise<void> {
    while ((await this.verdeel(job)) === TEGELIJK);
  }

  /** For how many people it made mails: fewer than it could means that it is done. */
  private verdeel(job: EffectJob): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const lijst = await this.bronnen.personenVoorVerdeling(tx, job.instanceId);
      const bron = await this.bronnen.bron(tx, job.instanceId, Number(job.key.split(':')[1]));
      if (!bron) throw new Error(`No traject ${job.instanceId}`);
      const { berichten, agenda, mensen } = stelBerichtenOp(this.opsteller, job, lijst, bron, TEGELIJK);
      if (agenda.length > 0) this.store.noteerAgenda(tx, agenda);
      await zetKlaar(tx, this.store, this.queue, berichten, { doorStap: true });
      return mensen;
    });
  }
}
