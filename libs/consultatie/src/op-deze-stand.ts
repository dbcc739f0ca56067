import { conflict, notFound } from '#case-management';
import type { CaseResult, Refused } from '#case-management';
import { InstanceStore, ReadStanding, UnitOfWork } from '#workflow-engine';
import type { StandingView, Transaction } from '#workflow-engine';

const INTUSSEN = conflict(
  'Er is net iets veranderd in dit traject. Laad de pagina opnieuw en kijk of dit nog nodig is.',
);

/** How often it is decided again when the run moved just then. */
const HOOGUIT = 3;

/**
 * Writes that are no event but hang on where the run stands: decided on what a page would see, written under the
 * lock, and only when the run did not move in between.
 */
export class OpDezeStand {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly instances: InstanceStore,
    private readonly standing: ReadStanding,
  ) {}

  async run<T extends object>(
    trajectId: string,
    besluit: (view: StandingView) => Refused | undefined,
    schrijf: (tx: Transaction, view: StandingView) => Promise<CaseResult<T>>,
  ): Promise<CaseResult<T>> {
    let result = await this.probeer(trajectId, besluit, schrijf);
    for (let keer = 1; keer < HOOGUIT && result === INTUSSEN; keer += 1)
      result = await this.probeer(trajectId, besluit, schrijf);
    return result;
  }

  private async probeer<T extends object>(
    trajectId: string,
    besluit: (view: StandingView) => Refused | undefined,
    schrijf: (tx: Transaction, view: StandingView) => Promise<CaseResult<T>>,
  ): Promise<CaseResult<T>> {
    const view = await this.standing.execute(trajectId);
    if (!view) return notFound();
    const nee = besluit(view);
    if (nee) return nee;
    return this.unitOfWork.run(
      async (tx) => {
        const loaded = await this.instances.lockAndLoad(tx, trajectId, '');
        if (!loaded || loaded.instance.seq !== view.instance.seq) return INTUSSEN;
        return schrijf(tx, view);
      },
      (result) => result.ok,
    );
  }
}
