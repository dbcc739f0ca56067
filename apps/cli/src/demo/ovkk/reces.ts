import { BewaarRecessen } from '#case-management';
import { gelukt } from '../rol-spelen.ts';
import type { GemeenteSpeler } from './stap.ts';

/** When the raden of the demo do not meet in a year: the weeks that most of them keep free. */
const PER_JAAR = [
  ['Voorjaarsreces', '02-20', '02-28'],
  ['Meireces', '04-24', '05-02'],
  ['Zomerreces', '07-10', '08-22'],
  ['Herfstreces', '10-16', '10-24'],
  ['Kerstreces', '12-19', '12-31'],
] as const;

/** The griffie sent the schedule of its raad, for this year and the next. */
export const legRecesVast = (
  { app, trajectId, manager, naam }: GemeenteSpeler,
  vandaag: string,
): Promise<void> => {
  const jaar = Number(vandaag.slice(0, 4));
  const tekst = [jaar, jaar + 1]
    .flatMap((dit) => PER_JAAR.map(([reces, van, tot]) => `${reces}; ${dit}-${van}; ${dit}-${tot}`))
    .join('\n');
  return gelukt(`reces van ${naam}`, app.get(BewaarRecessen).voegToe({ trajectId, tekst, actor: manager }));
};
