import { conflict } from '#case-management';
import type { CaseRefusal, Refused } from '#case-management';
import type { Refusal } from '#workflow-engine';

/** Unlike what is typed on the page, a mail is not lost: the bureau has it. */
export const MAIL_TE_LAAT = conflict('De termijn om te reageren was al voorbij toen uw mail binnenkwam.');
export const MAIL_GESLOTEN = conflict('De consultatie is gesloten.');
const MAIL_LIGT_STIL = conflict('Dit traject ligt even stil.');

/** What the engine refuses, in the words of somebody who answered a mail. */
export const inWoordenPerMail = (refusal: CaseRefusal | Refusal): Refused<CaseRefusal | Refusal> => {
  if (refusal.code === 'paused') return MAIL_LIGT_STIL;
  return refusal.code === 'not-here' || refusal.code === 'finished' ? MAIL_GESLOTEN : { ok: false, refusal };
};
