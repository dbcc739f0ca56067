import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';

/** An image shows itself: its bytes are with the document, under their hash. */
export const afbeeldingView =
  (map: string): NodeViewConstructor =>
  (blok: Node) => {
    const { sha256, alt, width, height } = blok.attrs as Record<string, string | number>;
    const dom = document.createElement('img');
    dom.src = `${map}${sha256}`;
    dom.alt = String(alt);
    dom.width = Number(width);
    dom.height = Number(height);
    dom.className = 'gm-editor__afbeelding';
    return { dom };
  };
