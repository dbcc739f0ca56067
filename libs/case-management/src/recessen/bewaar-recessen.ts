import type { Periode } from '#domain';
import { Ids, UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult, type Refused } from '../case-result.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Recessen } from '../ports/recessen.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { leesRecessen } from './lees-recessen.ts';

export interface VoegRecessenToeInput {
  /** The traject from which it is done; a reces holds for every traject of its gemeente. */
  readonly trajectId: string;
  /** A line each: 'naam; eerste dag; laatste dag'. */
  readonly tekst: string;
  readonly actor: Actor;
}

export interface VerwijderRecesInput {
  readonly trajectId: string;
  readonly recesId: string;
  readonly actor: Actor;
}

const GEEN_RAAD = 'Deze opdrachtgever heeft geen eigen gemeenteraad. Er is geen reces om vast te leggen.';
const hoeveel = (aantal: number): string => (aantal === 1 ? '1 reces' : `${aantal} recessen`);

/** Adds the days on which a raad does not meet, or takes one away. */
export class BewaarRecessen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trajecten: Trajecten,
    private readonly recessen: Recessen,
    private readonly dossierlog: Dossierlog,
    private readonly ids: Ids,
  ) {}

  async voegToe(input: VoegRecessenToeInput): Promise<CaseResult<{ readonly aantal: number }>> {
    const { trajectId, actor } = input;
    const gevonden = await this.gemeenteVan(trajectId);
    if (!gevonden.ok) return gevonden;
    const gelezen = leesRecessen(input.tekst);
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    const nieuw = gelezen.recessen.map((periode: Periode) => ({ ...periode, id: this.ids.next() }));
    await this.unitOfWork.run(async (tx) => {
      this.recessen.bewaar(tx, gevonden.code, nieuw);
      this.dossierlog.note(tx, trajectId, actor, `Reces van de raad vastgelegd: ${hoeveel(nieuw.length)}`);
    });
    return { ok: true, aantal: nieuw.length };
  }

  async verwijder({ trajectId, recesId, actor }: VerwijderRecesInput): Promise<CaseResult> {
    const gevonden = await this.gemeenteVan(trajectId);
    if (!gevonden.ok) return gevonden;
    return this.unitOfWork.run(async (tx): Promise<CaseResult> => {
      const weg = await this.recessen.verwijder(tx, gevonden.code, recesId);
      if (!weg) return notFound();
      this.dossierlog.note(tx, trajectId, actor, `Reces van de raad verwijderd: ${weg.naam}`);
      return { ok: true };
    });
  }

  private async gemeenteVan(
    trajectId: string,
  ): Promise<{ readonly ok: true; readonly code: string } | Refused> {
    const kop = await this.trajecten.kop(trajectId);
    if (!kop) return notFound();
    return kop.gemeente ? { ok: true, code: kop.gemeente.code } : conflict(GEEN_RAAD);
  }
}
