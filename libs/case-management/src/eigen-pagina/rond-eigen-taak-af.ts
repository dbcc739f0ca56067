import { conflict, notFound, type CaseResult } from '../case-result.ts';
import { Taken } from '../ports/taken.ts';
import { SluitTaak, type SluitTaakInput } from '../taken/sluit-taak.ts';
import { eigenTaken } from './eigen-taken.ts';

/** Somebody of the client did a task that was theirs. */
export class RondEigenTaakAf {
  constructor(
    private readonly taken: Taken,
    private readonly sluitTaak: SluitTaak,
  ) {}

  async execute(input: SluitTaakInput): Promise<CaseResult> {
    const { trajectId, taakId, actor } = input;
    const open = await this.taken.read({ trajectId });
    const gedaan = await this.taken.read({ trajectId, status: 'gedaan' });
    const van = (taken: typeof open) =>
      taken.find(({ id, eigenaar }) => id === taakId && actor.roles.includes(eigenaar));
    if (van(gedaan)) return { ok: true };
    const taak = eigenTaken(open, actor).find(({ taak: { id } }) => id === taakId);
    if (taak?.hoe === 'afvinken') return this.sluitTaak.execute(input);
    return van(open) ? conflict('Deze taak gaat vanzelf dicht als het werk is gedaan.') : notFound();
  }
}
