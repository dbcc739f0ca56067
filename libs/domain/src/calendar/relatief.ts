import { dagenTussen, datumVan } from './tijd.ts';
import { werkdagenTussen, type Kalender } from './werkdagen.ts';

const DICHTBIJ: Readonly<Record<number, string>> = { [-1]: 'gisteren', 0: 'vandaag', 1: 'morgen' };
const MAX_WERKDAGEN = 20;
const MAX_DAGEN = 20;

/**
 * How far away, as one says it: ahead in working days ('over 3 werkdagen'), because that is what is
 * left to act; back in calendar days ('2 dagen geleden'). Weeks when it is far.
 */
export function formatRelatief(moment: string, nu: string, kalender: Kalender = {}): string {
  const van = datumVan(nu);
  const naar = datumVan(moment);
  const dagen = dagenTussen(van, naar);
  const dichtbij = DICHTBIJ[dagen];
  if (dichtbij !== undefined) return dichtbij;
  if (dagen < -MAX_DAGEN) return `${Math.round(-dagen / 7)} weken geleden`;
  if (dagen < 0) return `${-dagen} dagen geleden`;
  // Far ahead is told in weeks without counting the days in between.
  if (dagen > 2 * MAX_WERKDAGEN) return `over ${Math.round(dagen / 7)} weken`;
  const werkdagen = werkdagenTussen(van, naar, kalender);
  if (werkdagen > MAX_WERKDAGEN) return `over ${Math.round(dagen / 7)} weken`;
  // A Sunday seen from Friday: no working day in between.
  if (werkdagen === 0) return `over ${dagen} dagen`;
  return werkdagen === 1 ? 'over 1 werkdag' : `over ${werkdagen} werkdagen`;
}
