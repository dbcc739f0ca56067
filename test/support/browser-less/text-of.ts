import { NodeType } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';

/** Elements that do not break a line: their text belongs to the words around it. */
const INLINE = new Set('A ABBR B CODE EM I MARK SMALL SPAN STRONG SUB SUP TIME'.split(' '));
const UNSEEN = new Set('SCRIPT STYLE TEMPLATE TITLE'.split(' '));

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

const pieces = (node: Node): string => {
  if (!isElement(node)) return node.nodeType === NodeType.TEXT_NODE ? node.text : '';
  if (UNSEEN.has(node.tagName)) return '';
  const inside = node.childNodes.map(pieces).join('');
  return INLINE.has(node.tagName) ? inside : ` ${inside} `;
};

/** What a reader sees of it, on one line. */
export const textOf = (node: Node): string =>
  pieces(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
