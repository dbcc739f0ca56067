import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

/** Fresh and never there before; not `crypto.randomUUID`, which a browser gives on https alone. */
export const nieuwId = (): string =>
  `n${[...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

interface Plek {
  readonly pos: number;
  readonly lengte: number;
}

/** Of blocks with the same id the one with the most words is the one that it was; the others are new. */
const wieKrijgtEenNieuw = (doc: Node): readonly number[] => {
  const houders = new Map<string, Plek>();
  const nieuw: number[] = [];
  doc.descendants((blok, pos) => {
    if (!('id' in blok.attrs)) return;
    const id = String(blok.attrs['id']);
    const lengte = blok.textContent.length;
    const houder = houders.get(id);
    if (id === '') nieuw.push(pos);
    else if (!houder) houders.set(id, { pos, lengte });
    else if (lengte > houder.lengte) {
      nieuw.push(houder.pos);
      houders.set(id, { pos, lengte });
    } else nieuw.push(pos);
  });
  return nieuw;
};

/** Every block has an id of its own, whatever was split, pasted or added: reactions point at it. */
export const idsPlugin = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _oud, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const plekken = wieKrijgtEenNieuw(state.doc);
      if (plekken.length === 0) return null;
      const tr = state.tr;
      for (const pos of plekken) tr.setNodeAttribute(pos, 'id', nieuwId());
      return tr.setMeta('addToHistory', false);
    },
  });
