import type { DiagramEdge } from '#statechart';
import { isAutomatic } from './automatic.ts';
import { edgeLabel } from './edge-label.ts';
import { HEADING_HEIGHT } from './form-style.ts';
import type { FormStyle } from './form-style.ts';
import type { Box, PlacedEdge, Point } from './layout.ts';
import type { Stop } from './road.ts';

export interface PlacedStop {
  readonly stop: Stop;
  /** The phase itself, without what hangs below it. */
  readonly box: Box;
  readonly row: number;
}

/** Between two rows, and between two phases of a row. */
export const ROW_GAP = 34;

/** The arrow from one phase to the next. */
export const wayBetween = (
  from: PlacedStop,
  to: PlacedStop,
  edge: DiagramEdge,
  style: FormStyle,
): PlacedEdge => {
  const label = edgeLabel(edge, style);
  const isSameRow = from.row === to.row;
  const points = isSameRow ? straight(from.box, to.box) : turn(from.box, to.box, from.stop.exits.length > 0);
  const [start = { x: 0, y: 0 }] = points;
  const at = isSameRow ? { x: start.x + 6, y: start.y + 3 } : { x: start.x + 4, y: start.y + 4 };
  return {
    edge,
    points,
    label: label.width === 0 ? undefined : { ...label, ...at },
    automatic: isAutomatic(edge),
  };
};

const doorOf = ({ height }: Box): number => Math.min(HEADING_HEIGHT, height) / 2;

/** Beside the headings. */
const straight = (from: Box, to: Box): Point[] => {
  const y = to.y + Math.min(doorOf(from), doorOf(to));
  return [
    { x: from.x + from.width, y },
    { x: to.x, y },
  ];
};

/** To the next row: down, along between the rows, and in from above. Ways that leave the road hang at the left. */
const turn = (from: Box, to: Box, hanging: boolean): Point[] => {
  const start = { x: from.x + (hanging ? from.width - 24 : from.width / 2), y: from.y + from.height };
  const end = { x: to.x + to.width / 2, y: to.y };
  if (Math.abs(start.x - end.x) < 2) return [{ ...start, x: end.x }, end];
  const between = to.y - ROW_GAP / 2;
  return [start, { x: start.x, y: between }, { x: end.x, y: between }, end];
};
