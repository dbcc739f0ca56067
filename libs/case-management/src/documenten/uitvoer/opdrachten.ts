import { clientTitel, type DocumentStatus } from '#domain';
import { Documenten } from '../../ports/documenten.ts';
import type { Versie } from '../../ports/documenten.ts';
import type { Schrijfopdracht } from '../../ports/documentomzetter.ts';
import { Trajecten } from '../../ports/trajecten.ts';
import { afbeeldingenIn } from '../woorden.ts';

const STAND: Readonly<Record<DocumentStatus, string>> = {
  concept: 'concept',
  inConsultatie: 'in consultatie',
  vastgesteld: 'vastgesteld',
};

/** Collects what it takes to write a version as a file. The same version always gives the same file. */
export class Opdrachten {
  constructor(
    private readonly documenten: Documenten,
    private readonly trajecten: Trajecten,
  ) {}

  /** `andere`: a text whose images are needed too, because the file shows what fell away. */
  async voor(trajectId: string, titel: string, versie: Versie, andere?: Versie): Promise<Schrijfopdracht> {
    const { soort, inhoud, nummer, status, gemaaktDoor, gemaaktOp } = versie;
    const nodig = [...afbeeldingenIn(inhoud), ...(andere ? afbeeldingenIn(andere.inhoud) : [])];
    const [kop, afbeeldingen] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.documenten.afbeeldingen(trajectId, soort, nodig),
    ]);
    const wie = kop ? `${clientTitel(kop.client)} · ` : '';
    return {
      titel,
      inhoud,
      afbeeldingen,
      voettekst: `${wie}${titel} · versie ${nummer}, ${STAND[status]}`,
      auteur: gemaaktDoor,
      op: gemaaktOp,
    };
  }
}

/** 'OverheidsParticipatie-visie 0.2.docx' */
export const bestandsnaam = (titel: string, nummer: string, extensie: string): string =>
  `${titel
    .replace(/[\p{Cc}"<>:|?*;/\\]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} ${nummer}.${extensie}`;
