import type { Alinea, Inline } from '../tekst-document.ts';
import { leesRegel } from './lees-regel.ts';

export type Ids = () => string;

const inhoud = (regels: readonly string[]): Inline[] =>
  regels.flatMap((regel, nummer) => [
    ...(nummer > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...leesRegel(regel),
  ]);

export const leesAlinea = (regels: readonly string[], ids: Ids): Alinea => ({
  type: 'paragraph',
  attrs: { id: ids() },
  content: inhoud(regels),
});
