import { tekstblokken } from '#documents';
import type { TekstDocument } from '#documents';

export interface Plaats {
  readonly id: string;
  readonly isOpen: boolean;
}

export const plaatsenVan = (inhoud: TekstDocument, _eerder: TekstDocument | null): Plaats[] =>
  tekstblokken(inhoud).map(({ attrs: { id } }) => ({ id, isOpen: true }));
