import { Injectable } from '@nestjs/common';
import { ReadVersie, type Dossier, type Versie } from '#case-management';
import type { ConsultatieVoorGriffie } from './consultatie.view.tsx';
import type { EigenGast } from './eigen-deur.ts';
import { LeesConsultatie } from './lees-consultatie.ts';
import { documentenVan } from './wat-is-gedaan.ts';

export interface Vooraf {
  readonly documenten: readonly { readonly titel: string; readonly versie: Versie }[];
  /** Of the phase, when it is a consultation that was sent. */
  readonly consultatie: ConsultatieVoorGriffie | undefined;
}

/** What somebody reads before confirming a phase. */
@Injectable()
export class LeesVooraf {
  constructor(
    private readonly readVersie: ReadVersie,
    private readonly leesConsultatie: LeesConsultatie,
  ) {}

  async execute(gast: EigenGast, dossier: Dossier, fase: string): Promise<Vooraf> {
    const { consultaties } = dossier.traject.blad;
    const [documenten, consultatie] = await Promise.all([
      Promise.all(
        documentenVan(fase, dossier).map((soort) =>
          this.readVersie.execute(gast.trajectId, soort, gast.actor),
        ),
      ),
      consultaties.some(({ onderdeel }) => onderdeel === fase)
        ? this.leesConsultatie.execute(gast, fase)
        : undefined,
    ]);
    return {
      documenten: documenten.flatMap((document) =>
        document?.versie ? [{ titel: document.titel, versie: document.versie }] : [],
      ),
      consultatie,
    };
  }
}
