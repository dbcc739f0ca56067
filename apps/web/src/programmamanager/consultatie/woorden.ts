import type { Antwoord, Oordeel } from '#consultatie';
import type { Tone } from '#ui';

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
