import { eindVanTermijn } from '#domain';
import type { Feiten } from '#domain';
import type { EventCaseResult } from '#case-management';
import { InstanceStore, SendEvent, UnitOfWork } from '#workflow-engine';
import type { Actor, SendEventInput, Transaction } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import type { Ontvanger, RondeKop } from '../ronde.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';

export interface VerzendConsultatieInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** What would leave: the round as it would be, and who would get the mail, with the reason of each. */
export interface Verzendvoorbeeld extends Pick<
  RondeKop,
  'termijn' | 'nummer' | 'zichtbaarheid' | 'alleenGewijzigd'
> {
  readonly ontvangers: readonly Ontvanger[];
}

/** Sends the prepared round: from now on it cannot be changed, and the mails leave. */
export class VerzendConsultatie {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly unitOfWork: UnitOfWork,
    private readonly instances: InstanceStore,
    private readonly consultaties: Consultaties,
  ) {}

  async execute(input: VerzendConsultatieInput): Promise<EventCaseResult<{ readonly herhaald: boolean }>> {
    const sent = await this.sendEvent.execute(this.opdracht(input));
    return sent.ok ? { ok: true, herhaald: sent.repeated } : sent;
  }

  /** The same, tried out and taken back: what would stand in the way, or who would be asked and until when. */
  voorbeeld(input: VerzendConsultatieInput): Promise<EventCaseResult<Verzendvoorbeeld>> {
    const { trajectId, vorm } = input;
    return this.unitOfWork.run(
      async (tx) => {
        // Advice does not stop a look; whoever sends is asked for the reason.
        const sent = await this.sendEvent.within(tx, this.opdracht({ tegenAdvies: '…', ...input }));
        if (!sent.ok) return sent;
        const ronde = await this.consultaties.laatste(tx, trajectId, vorm.onderdeel);
        if (!ronde) throw new Error('A consultation was sent without a round');
        const { termijn, nummer, zichtbaarheid, alleenGewijzigd } = ronde;
        const ontvangers = await this.consultaties.ontvangers(tx, ronde.id);
        return { ok: true, termijn, nummer, zichtbaarheid, alleenGewijzigd, ontvangers };
      },
      () => false,
    );
  }

  private opdracht({
    trajectId,
    vorm,
    tegenAdvies,
    actor,
    requestId,
  }: VerzendConsultatieInput): SendEventInput {
    return {
      instanceId: trajectId,
      event: { type: gebeurtenissenVan(vorm).verzendt },
      actor,
      requestId,
      tegenAdvies,
      alongside: (tx) => this.markeer(tx, trajectId, vorm),
    };
  }

  /** A round that was sent before is left alone: the engine says that another one must be prepared. */
  private async markeer(tx: Transaction, trajectId: string, { onderdeel }: Consultatievorm): Promise<void> {
    const ronde = await this.consultaties.laatste(tx, trajectId, onderdeel);
    const loaded = await this.instances.lockAndLoad(tx, trajectId, '');
    if (!loaded || !ronde || ronde.verzondenOp !== null) return;
    const feiten = loaded.facts as Feiten;
    const voorbij = ronde.termijn <= loaded.now;
    this.consultaties.verzend(
      tx,
      ronde.id,
      voorbij ? eindVanTermijn(loaded.now, feiten.instellingen.consultatieWerkdagen, feiten) : ronde.termijn,
    );
  }
}
