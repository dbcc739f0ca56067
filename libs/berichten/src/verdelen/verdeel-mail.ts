import { UnitOfWork, type EffectJob } from '#workflow-engine';
import { Opsteller } from '../brief/opsteller.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { zetKlaar } from '../versturen/zet-klaar.ts';
import { EffectHandler } from './effect-handler.ts';
import { stelBerichtenOp } from './stel-berichten-op.ts';

/**
 * Makes one mail per recipient of a 'mail' effect, with what it changes in their calendar, and the jobs that send
 * them: all in one transaction. So a job that fails half-way did nothing, and one that is repeated finds its mails.
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
    await this.unitOfWork.run(async (tx) => {
      const lijst = await this.bronnen.personenVoorVerdeling(tx, job.instanceId);
      const bron = await this.bronnen.bron(tx, job.instanceId, Number(job.key.split(':')[1]));
      if (!bron) throw new Error(`No traject ${job.instanceId}`);
      const { berichten, agenda } = stelBerichtenOp(this.opsteller, job, lijst, bron);
      if (agenda.length > 0) this.store.noteerAgenda(tx, agenda);
      await zetKlaar(tx, this.store, this.queue, berichten);
    });
  }
}
