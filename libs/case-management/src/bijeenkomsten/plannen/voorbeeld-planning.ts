import type { EventCaseResult } from '../../case-result.ts';
import type { Gevolgen } from '../../gebeurtenissen/gevolgen.ts';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { BereidPlanningVoor, type PlanInput, type VoorbereidePlanning } from './bereid-planning-voor.ts';
import { ProefStap } from './proef-stap.ts';

export type Planningsvoorbeeld = Omit<VoorbereidePlanning, 'event' | 'klaarMet' | 'blad'> & {
  /** Null when nobody would notice. */
  readonly gevolgen: Gevolgen | null;
};

/** 'Dit gaat er gebeuren' before a date is set or moved. Nothing is kept. */
export class VoorbeeldPlanning {
  constructor(
    private readonly bereidVoor: BereidPlanningVoor,
    private readonly proefStap: ProefStap,
    private readonly bijeenkomsten: Bijeenkomsten,
  ) {}

  async execute(input: PlanInput): Promise<EventCaseResult<Planningsvoorbeeld>> {
    const voorbereid = await this.metWatNodigIs(input);
    if (!voorbereid.ok) return voorbereid;
    const { event, klaarMet: _klaar, blad: _blad, ...voorbeeld } = voorbereid;
    if (voorbeeld.wat === 'opmerking' || voorbeeld.wat === 'ongewijzigd')
      return { ...voorbeeld, gevolgen: null };
    const { trajectId, onderdeel, actor } = input;
    const { nummer, wordt, mee } = voorbeeld;
    const proef = await this.proefStap.execute({
      trajectId,
      event,
      daarna: mee.map((een) => een.event),
      actor,
      alongside: async (tx) => {
        for (const zitting of [{ onderdeel, nummer, wordt }, ...mee])
          this.bijeenkomsten.plan(tx, trajectId, zitting, zitting.wordt);
      },
    });
    return proef.ok ? { ...voorbeeld, gevolgen: proef.gevolgen } : proef;
  }

  /** What must move along is proposed to move along, until somebody decided about it. */
  private async metWatNodigIs(input: PlanInput): ReturnType<BereidPlanningVoor['execute']> {
    const voorbereid = await this.bereidVoor.execute(input);
    if (!voorbereid.ok || input.mee !== undefined) return voorbereid;
    const nodig = voorbereid.meeschuivers.filter(({ kan, alsHetBlijft }) => kan && alsHetBlijft.length > 0);
    if (nodig.length === 0) return voorbereid;
    const mee = nodig.map(({ onderdeel, voorstel }) => ({ onderdeel, ...voorstel }));
    return this.bereidVoor.execute({ ...input, mee });
  }
}
