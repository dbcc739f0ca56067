import { Dossierlog } from '#case-management';
import type { CaseResult, EventCaseResult, Refused } from '#case-management';
import { SendEvent, UnitOfWork } from '#workflow-engine';
import type { Actor, Standing, Transaction } from '#workflow-engine';
import { OpDezeStand } from '../op-deze-stand.ts';
import { standVan } from '../stand.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';
import { GESLOTEN } from './gesloten.ts';

/** 'niets': there was nothing to write after all. */
export type Uitkomst = 'geschreven' | 'niets' | Refused;

export interface Antwoordopdracht {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly vorm: Pick<Consultatievorm, 'onderdeel'>;
  readonly actor: Actor;
  readonly requestId: string;
  /** For the log of the case. */
  readonly regel: string | null;
  /** Writes under the lock, while people may still answer or after the last one did. */
  readonly schrijf: (tx: Transaction, stand: 'verzamelen' | 'verwerken') => Promise<Uitkomst>;
}

/** Writes reactions where they belong: with the event by which somebody answers, or after it. */
export class SchrijfAntwoord {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly unitOfWork: UnitOfWork,
    private readonly opDezeStand: OpDezeStand,
    private readonly dossier: Dossierlog,
  ) {}

  /** The first answer, or one after 'geen opmerkingen'. All of it or nothing. */
  async eerste(opdracht: Antwoordopdracht): Promise<EventCaseResult> {
    const { trajectId, deelnemerId, vorm, actor, requestId, schrijf } = opdracht;
    const uitkomst = await this.unitOfWork.run(
      async (tx) => {
        let geschreven: Uitkomst = 'geschreven';
        const sent = await this.sendEvent.within(tx, {
          instanceId: trajectId,
          event: { type: gebeurtenissenVan(vorm).reageert, deelnemer: deelnemerId },
          actor,
          requestId,
          alongside: async () => {
            geschreven = await schrijf(tx, 'verzamelen');
            if (geschreven === 'geschreven') this.noteer(tx, opdracht);
          },
        });
        return { sent, geschreven: geschreven as Uitkomst };
      },
      ({ sent, geschreven }) => sent.ok && !sent.repeated && geschreven === 'geschreven',
    );
    const { sent, geschreven } = uitkomst;
    if (typeof geschreven === 'object') return geschreven;
    return sent.ok || geschreven === 'niets' ? { ok: true } : sent;
  }

  /** Not an event: the run already knows that this person answered. Also after the last one did. */
  erna(opdracht: Antwoordopdracht): Promise<CaseResult> {
    const { trajectId, vorm, schrijf } = opdracht;
    return this.opDezeStand.run(
      trajectId,
      ({ standing }) => (openStand(standing, vorm.onderdeel) ? undefined : GESLOTEN),
      async (tx, { standing }) => {
        const stand = openStand(standing, vorm.onderdeel);
        const uitkomst = stand ? await schrijf(tx, stand) : GESLOTEN;
        if (typeof uitkomst === 'object') return uitkomst;
        if (uitkomst === 'geschreven') this.noteer(tx, opdracht);
        return { ok: true };
      },
    );
  }

  private noteer(tx: Transaction, { trajectId, actor, regel }: Antwoordopdracht): void {
    if (regel !== null) this.dossier.note(tx, trajectId, actor, regel);
  }
}

const openStand = (standing: Standing, onderdeel: string): 'verzamelen' | 'verwerken' | undefined => {
  const stand = standVan(standing, onderdeel, true);
  return stand === 'verzamelen' || stand === 'verwerken' ? stand : undefined;
};
