import { conflict } from '#case-management';
import type { CaseRefusal, Refused } from '#case-management';
import type { Refusal } from '#workflow-engine';

const BEWAAR = 'Uw tekst is niet bewaard. Wilt u nog iets kwijt? Mail of bel dan het bureau.';

export const TERMIJN_VOORBIJ = conflict(`De termijn om te reageren is voorbij. ${BEWAAR}`);
export const AL_BEOORDEELD = conflict(
  `Het bureau heeft uw reactie al verwerkt. U kunt haar niet meer wijzigen. ${BEWAAR}`,
);
export const GESLOTEN = conflict(`De consultatie is gesloten. ${BEWAAR}`);
export const ANDERE_TEKST = conflict(
  'U kunt intussen op een andere versie van de tekst reageren. Wat u schreef, is niet bewaard. Lees de nieuwe tekst en zet uw reactie erbij als die nog past.',
);
const LIGT_STIL = conflict(`Dit traject ligt even stil. ${BEWAAR} U kunt het later ook nog eens proberen.`);

/** What the engine refuses, in the words of somebody who only wanted to react. */
export const inWoorden = (
  refusal: CaseRefusal | Refusal,
): Refused<CaseRefusal> | Refused<CaseRefusal | Refusal> => {
  if (refusal.code === 'paused') return LIGT_STIL;
  return refusal.code === 'not-here' || refusal.code === 'finished' ? GESLOTEN : { ok: false, refusal };
};
