import { widen } from './arranged.ts';
import type { Arranged } from './arranged.ts';
import { ICON } from './form-style.ts';
import type { FormStyle } from './form-style.ts';
import type { LabelLine, PlacedRemark } from './layout.ts';
import type { LiftedEdge } from './lift-edges.ts';
import { textWidth, wrapText } from './text-size.ts';

/** Wider than a label: it stands alone. */
const WIDER = 1.6;

interface Remark {
  readonly way: LiftedEdge;
  /** Title of where it leads. */
  readonly to: string;
}

const linesOf = ({ way: { edge }, to }: Remark, { label }: FormStyle): LabelLine[] => {
  const phrases = [...new Set(edge.actions.map(({ phrase }) => phrase))].join(' of ');
  const wrapped = wrapText(`${phrases} → ${to}`, label.max * WIDER, label.font);
  return wrapped.map((text, place) => ({ text, kind: edge.back ? 'back' : 'onward', first: place === 0 }));
};

/** A part with the ways that are told below it instead of drawn; the part becomes as wide as they are. */
export const withRemarks = (part: Arranged, remarks: readonly Remark[], style: FormStyle): Arranged => {
  if (remarks.length === 0) return part;
  const { line, font } = style.label;
  let y = part.height + 3;
  const placed = remarks.map((remark): PlacedRemark => {
    const lines = linesOf(remark, style);
    const width = Math.max(...lines.map(({ text }) => textWidth(text, font))) + ICON + 6;
    const box = { x: 0, y, width, height: lines.length * line + 2 };
    y += box.height;
    return { ...box, lines, edge: remark.way.edge };
  });
  const wide = widen(part, Math.max(...placed.map(({ width }) => width)));
  return { ...wide, height: y, remarks: [...wide.remarks, ...placed] };
};
