import { Programmabladen } from '#domain';
import { confirmedPhases, type RequirementState } from '#statechart';
import { ReadStanding } from '#workflow-engine';
import { Afsprakenboek } from '../ports/afsprakenboek.ts';
import type { Vastlegging } from '../ports/afsprakenboek.ts';
import { Documenten } from '../ports/documenten.ts';
import type { Versie } from '../ports/documenten.ts';
import { AFSPRAKEN_EVENT } from './leg-afspraken-vast.ts';

export interface AfsprakenBeeld {
  readonly vastlegging: Vastlegging | null;
  /** The agreements themselves, when they are kept here. */
  readonly document: Versie | null;
  /** It is time to record them. */
  readonly open: boolean;
  /** They are recorded, and now the phase waits for its confirmer. */
  readonly teBevestigen: boolean;
  /** What the event misses as long as it comes alone: the recording, which comes with it. */
  readonly missing: readonly RequirementState[];
  /** Today on the engine's clock, as a UTC instant. */
  readonly nu: string;
}

/** How and when the gemeente recorded its agreements, and whether it may now. */
export class ReadAfspraken {
  constructor(
    private readonly boek: Afsprakenboek,
    private readonly documenten: Documenten,
    private readonly standing: ReadStanding,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<AfsprakenBeeld | undefined> {
    const [vastlegging, document, view] = await Promise.all([
      this.boek.read(trajectId),
      this.documenten.versie(trajectId, 'afspraken'),
      this.standing.execute(trajectId),
    ]);
    const blad = view && this.bladen.van(view.instance.definition, view.instance.version);
    if (!view || !blad?.paginas.includes('afspraken')) return undefined;
    const { accepted, phase } = view.standing;
    const event = accepted.find(({ type }) => type === AFSPRAKEN_EVENT);
    const confirm = confirmedPhases(view.definition).find(({ id }) => id === phase)?.confirmEvent;
    return {
      vastlegging: vastlegging ?? null,
      document: vastlegging?.soort === 'document' ? (document ?? null) : null,
      open: event !== undefined,
      teBevestigen: vastlegging !== undefined && accepted.some(({ type }) => type === confirm),
      missing: event?.missing ?? [],
      nu: view.now,
    };
  }
}
