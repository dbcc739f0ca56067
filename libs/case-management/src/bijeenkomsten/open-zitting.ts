import { Programmabladen, zittingVan, type Zittingblad } from '#domain';
import { conflict, notFound, type Refused } from '../case-result.ts';
import { Bijeenkomsten, type Zitting } from '../ports/bijeenkomsten.ts';
import { Deelnemers, type Deelnemer } from '../ports/deelnemers.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { verwachtBij } from './bijeenkomst-kort.ts';

export interface OpenZitting {
  readonly ok: true;
  readonly blad: Zittingblad;
  readonly zitting: Zitting;
  /** Everybody who takes part, by name. */
  readonly deelnemers: readonly Deelnemer[];
  /** Those of them who are expected. */
  readonly verwacht: readonly Deelnemer[];
}

/** A session whose lists may be written: it has a date, and its traject still runs. */
export class VindOpenZitting {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly deelnemers: Deelnemers,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string, onderdeel: string): Promise<OpenZitting | Refused> {
    const [kop, zittingen, deelnemers] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.deelnemers.alle(trajectId),
    ]);
    const blad = kop && zittingVan(this.bladen.van(kop.programma, kop.versie), onderdeel);
    if (!kop || !blad) return notFound();
    if (kop.status === 'afgerond')
      return conflict('Dit traject is afgerond of gestopt. U kunt hier niets meer wijzigen.');
    const zitting = zittingen.find((een) => een.onderdeel === onderdeel);
    if (!zitting) return conflict(`${blad.titel} heeft nog geen datum. Leg die eerst vast.`);
    const verwacht = verwachtBij(blad, { deelnemers, zittingen });
    return { ok: true, blad, zitting, deelnemers, verwacht };
  }
}
