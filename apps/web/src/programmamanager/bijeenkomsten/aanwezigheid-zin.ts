import type { Telling } from '#case-management';

/** '12 aanwezig, 3 afwezig, 2 nog open' */
export function aanwezigheidZin({ aanwezig, afwezig, open }: Telling): string {
  if (aanwezig + afwezig === 0) return open === 0 ? 'Nog niemand op de lijst' : 'Nog niet vastgelegd';
  return `${aanwezig} aanwezig, ${afwezig} afwezig${open === 0 ? '' : `, ${open} nog open`}`;
}
