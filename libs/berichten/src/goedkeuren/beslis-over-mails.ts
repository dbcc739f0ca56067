import { Dossierlog } from '#case-management';
import { UnitOfWork, type Actor, type FieldFault, type Transaction } from '#workflow-engine';
import { Goedkeurboek, type Beslist } from '../ports/goedkeurboek.ts';
import { watErIn } from './wat-er-in.ts';

export interface KeurGoedInput {
  readonly berichten: readonly string[];
  readonly actor: Actor;
}

export interface TrekInInput extends KeurGoedInput {
  readonly reden: string;
}

export type BeslisResult =
  | { readonly ok: true; readonly aantal: number; /** Not any more, or too late. */ readonly niet: number }
  | {
      readonly ok: false;
      readonly refusal:
        | { readonly code: 'invalid'; readonly faults: readonly FieldFault[] }
        | { readonly code: 'conflict'; readonly text: string };
    };

const MAX_REDEN = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const fout = (field: string, text: string): BeslisResult => ({
  ok: false,
  refusal: { code: 'invalid', faults: [{ field, text }] },
});
const conflict = (text: string): BeslisResult => ({ ok: false, refusal: { code: 'conflict', text } });

/** Lets mails go that waited for somebody of the bureau, or takes them back. Kept in the log of every traject. */
export class BeslisOverMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boek: Goedkeurboek,
    private readonly log: Dossierlog,
  ) {}

  async keurGoed({ berichten: gevraagd, actor }: KeurGoedInput): Promise<BeslisResult> {
    const berichten = gevraagd.filter((id) => UUID.test(id));
    if (berichten.length === 0) return fout('berichten', 'Kies de mails die u wilt goedkeuren.');
    const gedaan = await this.unitOfWork.run(async (tx) => {
      const goed = await this.boek.keurGoed(tx, berichten, actor.name);
      this.noteer(tx, goed, actor, (wat) => `Mails goedgekeurd: ${wat}`);
      return goed;
    });
    if (gedaan.length === 0)
      return conflict(
        'Er is niets goedgekeurd. De termijn van deze mails is voorbij, of iemand anders was u voor. Trek in wat niet meer hoeft.',
      );
    return { ok: true, aantal: gedaan.length, niet: berichten.length - gedaan.length };
  }

  async trekIn({ berichten: gevraagd, reden, actor }: TrekInInput): Promise<BeslisResult> {
    const berichten = gevraagd.filter((id) => UUID.test(id));
    if (berichten.length === 0) return fout('berichten', 'Kies de mails die u wilt intrekken.');
    const waarom = reden.trim();
    if (waarom === '') return fout('reden', 'Schrijf waarom deze mails niet weg hoeven.');
    if (waarom.length > MAX_REDEN) return fout('reden', `Maak de reden korter dan ${MAX_REDEN} tekens.`);
    const gedaan = await this.unitOfWork.run(async (tx) => {
      const weg = await this.boek.trekIn(tx, berichten, actor.name, waarom);
      this.noteer(tx, weg, actor, (wat) => `Mails ingetrokken: ${wat}. Reden: ${waarom}`);
      return weg;
    });
    if (gedaan.length === 0)
      return conflict('Deze mails wachten niet meer: iemand heeft er al over beslist.');
    return { ok: true, aantal: gedaan.length, niet: berichten.length - gedaan.length };
  }

  private noteer(
    tx: Transaction,
    beslist: readonly Beslist[],
    actor: Actor,
    zin: (wat: string) => string,
  ): void {
    for (const trajectId of new Set(beslist.map((een) => een.trajectId))) {
      const eigen = beslist.filter((een) => een.trajectId === trajectId);
      this.log.note(tx, trajectId, actor, zin(watErIn(eigen)));
    }
  }
}
