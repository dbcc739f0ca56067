import type { DiagramNode } from '#statechart';
import { CHOICE, ICON } from './form-style.ts';
import type { FormStyle } from './form-style.ts';
import type { Size } from './layout.ts';
import { textWidth, wrapText } from './text-size.ts';

export interface Titled extends Size {
  readonly lines: readonly string[];
}

/** A step is as large as its title; there is always room for the mark that says how it stands. */
export const stepSize = (node: DiagramNode, { step }: FormStyle): Titled => {
  if (node.kind === 'choice') return { lines: [], width: CHOICE, height: CHOICE };
  const bold = { ...step.font, bold: true };
  const lines = wrapText(node.title, step.max, bold);
  const text = Math.max(...lines.map((line) => textWidth(line, bold)));
  return { lines, width: Math.max(76, text + ICON + 26), height: lines.length * step.line + 14 };
};
