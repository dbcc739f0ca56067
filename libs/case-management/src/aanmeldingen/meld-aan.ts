import { Ids, UnitOfWork } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Aanmeldingen } from '../ports/aanmeldingen.ts';
import { Aanmeldpost } from '../ports/aanmeldpost.ts';
import { LeesAanmelding } from './lees-aanmelding.ts';
import type { AanmeldingInvoer } from './lees-velden.ts';

/** More sign-ups than this from one address in a day are kept, but not answered: nobody floods a mailbox through us. */
export const MAILS_PER_ADRES = 3;

export interface MeldAanInput extends AanmeldingInvoer {
  readonly programma: string;
  readonly requestId: string;
}

/** Somebody asks to take part: kept for the bureau, and answered by a mail. Nothing begins by it. */
export class MeldAan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lees: LeesAanmelding,
    private readonly aanmeldingen: Aanmeldingen,
    private readonly post: Aanmeldpost,
    private readonly ids: Ids,
  ) {}

  async execute(
    input: MeldAanInput,
  ): Promise<CaseResult<{ readonly aanmeldingId: string; readonly herhaald: boolean }>> {
    const { programma, requestId } = input;
    const uitkomst = await this.lees.execute(programma, input);
    if (!uitkomst) return notFound();
    if ('faults' in uitkomst) return invalid(...uitkomst.faults);
    const aanmelding = { ...uitkomst.gelezen, id: this.ids.next(), programma, requestId };
    return this.unitOfWork.run(async (tx) => {
      const aanmeldingId = await this.aanmeldingen.voegToe(tx, aanmelding);
      const nieuw = aanmeldingId === aanmelding.id;
      if (nieuw && (await this.aanmeldingen.vanAdres(tx, aanmelding.email)) <= MAILS_PER_ADRES)
        await this.post.ontvangen(tx, aanmelding);
      return { ok: true, aanmeldingId, herhaald: !nieuw };
    });
  }
}
