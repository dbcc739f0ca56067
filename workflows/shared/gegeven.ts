import type { Feiten } from '#domain';

/** What was filled in, without the spaces around it; '' while nobody did. */
export const gegeven = ({ gegevens }: Feiten, naam: string): string => (gegevens[naam] ?? '').trim();

export const ingevuld = (feiten: Feiten, ...namen: readonly string[]): boolean =>
  namen.every((naam) => gegeven(feiten, naam) !== '');
