import { Injectable } from '@nestjs/common';
import { ReadTraject, type StuurGebeurtenisInput } from '#case-management';
import { SlaConsultatieOver, SluitConsultatie, VerzendConsultatie, vormVan } from '#consultatie';
import type { Refused } from '../api/index.ts';

export type Uitkomst = { readonly ok: true } | Refused;

/** An event with more to it, and the only fields that it takes. */
export interface StapOpMaat {
  readonly velden: readonly string[];
  readonly doe: () => Promise<Uitkomst>;
}

/** Steps of a consultation that also write its round. */
@Injectable()
export class Consultatiestap {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly verzend: VerzendConsultatie,
    private readonly sluit: SluitConsultatie,
    private readonly slaOver: SlaConsultatieOver,
  ) {}

  async voor({ type, velden = {}, ...wie }: StuurGebeurtenisInput): Promise<StapOpMaat | undefined> {
    const [onderdeel, daad] = type.split('.', 2);
    const traject = await this.readTraject.execute(wie.trajectId);
    const vorm = traject && vormVan(traject, onderdeel);
    if (!vorm) return undefined;
    const { tegenAdvies } = velden;
    const metReden = { ...wie, vorm, reden: velden['reden'] ?? '', tegenAdvies };
    if (daad === 'BUREAU_VERZENDT')
      return { velden: [], doe: () => this.verzend.execute({ ...wie, vorm, tegenAdvies }) };
    if (daad === 'BUREAU_SLUIT') return { velden: ['reden'], doe: () => this.sluit.execute(metReden) };
    if (daad === 'BUREAU_SLAAT_OVER') return { velden: ['reden'], doe: () => this.slaOver.execute(metReden) };
    return undefined;
  }
}
