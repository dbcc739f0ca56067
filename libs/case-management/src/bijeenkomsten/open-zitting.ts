import { conflict, notFound, type Refused } from '../case-result.ts';
import { Bijeenkomsten, type Zitting } from '../ports/bijeenkomsten.ts';
import { Deelnemers, type Deelnemer } from '../ports/deelnemers.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { ONDERDEEL, type Onderdeel } from './onderdeel.ts';

export interface OpenZitting {
  readonly ok: true;
  readonly zitting: Zitting;
  /** Everybody who takes part, by name. */
  readonly deelnemers: readonly Deelnemer[];
}

/** A session whose lists may be written: it has a date, and its traject still runs. */
export class VindOpenZitting {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly deelnemers: Deelnemers,
  ) {}

  async execute(trajectId: string, onderdeel: Onderdeel): Promise<OpenZitting | Refused> {
    const [kop, zitting, deelnemers] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.bijeenkomsten.find(trajectId, onderdeel),
      this.deelnemers.alle(trajectId),
    ]);
    if (!kop) return notFound();
    if (kop.status === 'afgerond')
      return conflict('Dit traject is afgerond of gestopt. U kunt hier niets meer wijzigen.');
    if (!zitting) return conflict(`${ONDERDEEL[onderdeel].titel} heeft nog geen datum. Leg die eerst vast.`);
    return { ok: true, zitting, deelnemers };
  }
}
