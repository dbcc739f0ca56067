import type { Traject } from '#case-management';
import type { Antwoord, Consultatievorm, Oordeel } from '#consultatie';
import { documentVan } from '#domain';
import type { Tone } from '#ui';
import type { Reactiestand } from './filter.ts';

export const ANTWOORD: Readonly<Record<Antwoord, { readonly tone: Tone; readonly label: string }>> = {
  open: { tone: 'waiting', label: 'Nog geen antwoord' },
  gereageerd: { tone: 'done', label: 'Reageerde' },
  afgezien: { tone: 'neutral', label: 'Geen opmerkingen' },
};

export const OORDEEL: Readonly<Record<Oordeel, { readonly tone: Tone; readonly label: string }>> = {
  overgenomen: { tone: 'done', label: 'Overgenomen' },
  deels: { tone: 'active', label: 'Deels overgenomen' },
  niet: { tone: 'stopped', label: 'Niet overgenomen' },
};

export const REACTIESTAND: Readonly<Record<Reactiestand, string>> = {
  open: 'Nog geen oordeel',
  overgenomen: 'Overgenomen',
  deels: 'Deels overgenomen',
  niet: 'Niet overgenomen',
  bezwaar: 'Fundamenteel bezwaar',
};

/** '‘OverheidsParticipatie-visie’': how the document is called, in a sentence. */
export const documentnaam = (
  { blad }: Pick<Traject, 'blad'>,
  { soort }: Pick<Consultatievorm, 'soort'>,
): string => `‘${documentVan(blad, soort)?.titel ?? soort}’`;
