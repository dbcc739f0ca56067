import type { Datumantwoord, Datumpeiling } from '#case-management';
import { formatDatum } from '#domain';

export const ANTWOORD: Readonly<Record<Datumantwoord, string>> = {
  ja: 'Ja',
  'liever-niet': 'Liever niet',
  nee: 'Nee',
};

/** What became of a poll that is over. */
export function peilingAfloop({ opties, gekozenOptie, gevraagden }: Datumpeiling): string {
  const antwoorden = gevraagden.filter(({ geantwoordOp }) => geantwoordOp !== null).length;
  const hoeveel = `${antwoorden} van de ${gevraagden.length} mensen antwoordden.`;
  const gekozen = opties.find(({ nummer }) => nummer === gekozenOptie);
  return gekozen
    ? `U koos ${formatDatum(gekozen.beginLokaal)}. ${hoeveel}`
    : `Die is gesloten zonder dat u een van de data koos. ${hoeveel}`;
}
