import type { FeitKind, Feiten } from '#domain';
import type { Vereiste } from './vereiste.ts';

/** A child run that still has something to do. */
export const isBezig = ({ status }: FeitKind): boolean => status === 'loopt' || status === 'gepauzeerd';
const bezig = ({ kinderen }: Feiten): FeitKind[] => kinderen.filter(isBezig);
const afgerond = ({ kinderen }: Feiten): number =>
  kinderen.filter(({ status }) => status === 'afgerond').length;

/** At least so many groups got to their end, and none is still on its way; who stopped does not count. */
export const kinderenKlaar = (minstens: number, sentence: string): Vereiste => ({
  owner: 'programmamanager',
  where: '',
  hard: true,
  sentence,
  holds: (feiten) => bezig(feiten).length === 0 && afgerond(feiten) >= minstens,
  detail: (feiten) =>
    bezig(feiten).length > 0
      ? `Nog niet klaar: ${bezig(feiten)
          .map(({ naam }) => naam)
          .join(', ')}.`
      : `Afgerond: ${afgerond(feiten)}. Nodig: ${minstens}.`,
});
