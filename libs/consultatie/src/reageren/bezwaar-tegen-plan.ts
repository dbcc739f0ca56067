import { invalid } from '#case-management';
import type { Refused } from '#case-management';
import { AL_BEOORDEELD } from './gesloten.ts';
import type { Reactieplan } from './plan-reacties.ts';
import { reactieveld } from './reactietekst.ts';

/** Why these reactions cannot be kept as they came; nothing of them is kept then. */
export const bezwaarTegenPlan = (plan: Reactieplan, magAfzien: boolean): Refused | undefined => {
  const { wijzigingen, botsingen, beoordeeld, over } = plan;
  if (beoordeeld.length > 0) return AL_BEOORDEELD;
  if (botsingen.length > 0)
    return invalid(
      ...botsingen.map(({ blokId }) => ({
        field: reactieveld(blokId),
        text: 'U hebt deze reactie intussen ergens anders gewijzigd. Kijk welke tekst moet blijven en bewaar opnieuw.',
      })),
    );
  if (over > 0) return undefined;
  const leeggemaakt = wijzigingen.length > 0;
  if (!leeggemaakt)
    return invalid({ field: 'tekst', text: "Schrijf uw reactie op, of kies 'Ik heb geen opmerkingen'." });
  return invalid({
    field: 'tekst',
    text: magAfzien
      ? "U hebt alles leeggemaakt. Kies dan onderaan 'Trek mijn reacties in', of laat een reactie staan."
      : 'Uw reacties zijn al in behandeling: laat er ten minste één staan. Wijzigen kan nog wel.',
  });
};
