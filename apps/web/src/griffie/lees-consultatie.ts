import { Injectable } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import { ReadConsultatie, vormVan } from '#consultatie';
import { magNamenZien, type ConsultatieVoorGriffie } from './consultatie.view.tsx';
import type { EigenGast } from './eigen-deur.ts';

/** The consultation of the traject that a personal link leads to. */
@Injectable()
export class LeesConsultatie {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readConsultatie: ReadConsultatie,
  ) {}

  /** Undefined while nothing was sent, and where the programme has none. `onderdeel`: only this one. */
  async execute(gast: EigenGast, onderdeel?: string): Promise<ConsultatieVoorGriffie | undefined> {
    const traject = await this.readTraject.execute(gast.trajectId);
    const vorm = traject && vormVan(traject, onderdeel);
    if (!vorm) return undefined;
    const beeld = await this.readConsultatie.execute(gast.trajectId, vorm);
    if (!beeld?.rondes.some(({ verzondenOp }) => verzondenOp !== null)) return undefined;
    return { traject, vorm, beeld, metNaam: magNamenZien(gast.actor) };
  }
}
