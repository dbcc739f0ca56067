import { invalid, notFound } from '#case-management';
import type { CaseResult } from '#case-management';
import type { Actor, FieldFault } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import type { Consultatievorm } from '../vorm.ts';
import { BeoordeelReacties, gewijzigdeReacties } from './beoordeel-reacties.ts';

export interface BeoordeelSelectieInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  readonly reacties: readonly {
    readonly reactieId: string;
    /** Instant of the text that was judged; left out, it is the one of now. */
    readonly gezienOp?: string | undefined;
  }[];
  readonly oordeel: string;
  readonly reden: string;
  /** Left out: as each reaction was marked before. */
  readonly bezwaar?: boolean | undefined;
  readonly actor: Actor;
}

/** The same verdict, with the same reason, for several reactions at once. */
export class BeoordeelSelectie {
  constructor(
    private readonly beoordeel: BeoordeelReacties,
    private readonly consultaties: Consultaties,
  ) {}

  async execute(input: BeoordeelSelectieInput): Promise<CaseResult<{ aantal: number }>> {
    const { trajectId, vorm, reacties, oordeel, reden, bezwaar, actor } = input;
    if (reacties.length === 0)
      return invalid({ field: 'reacties', text: 'Vink de reacties aan waar dit oordeel voor geldt.' });
    if (oordeel === '')
      return invalid({ field: 'oordeel', text: 'Kies een oordeel voor de aangevinkte reacties.' });
    const [ronde] = await this.consultaties.rondes(trajectId, vorm.onderdeel);
    if (!ronde) return notFound();
    const was = new Map(ronde.reacties.map((reactie) => [reactie.id, reactie.bezwaar]));
    const rijen = reacties.map(({ reactieId, gezienOp }) => ({
      reactieId,
      gezienOp,
      oordeel,
      reden,
      bezwaar: bezwaar ?? was.get(reactieId) ?? false,
    }));
    const gewijzigd = gewijzigdeReacties(rijen, ronde).map(({ text }) => ({ field: 'reacties', text }));
    if (gewijzigd.length > 0) return invalid(...gewijzigd);
    const result = await this.beoordeel.execute({ trajectId, vorm, rijen, actor });
    if (result.ok || result.refusal.code !== 'invalid') return result;
    return invalid(...opFormulier(result.refusal.faults));
  }
}

/** 'reden-<id>' of every row is the one field 'reden' here, and said once. */
const opFormulier = (faults: readonly FieldFault[]): FieldFault[] => {
  const teksten = new Map(faults.map(({ field, text }) => [text, field.split('-')[0] ?? field]));
  return [...teksten].map(([text, field]) => ({ field, text }));
};
