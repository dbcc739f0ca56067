import type { Diagram } from '#statechart';
import { arrangeNode } from './arrange.ts';
import { shift, together, widen } from './arranged.ts';
import type { Arranged, Drawn } from './arranged.ts';
import { edgeLabel } from './edge-label.ts';
import type { FormStyle } from './form-style.ts';
import { hangExits } from './hang-exits.ts';
import type { Road, Stop } from './road.ts';
import { ROW_GAP, wayBetween } from './ways-between.ts';
import type { PlacedStop } from './ways-between.ts';

interface Part {
  readonly stop: Stop;
  /** The phase with what hangs below it. */
  readonly whole: Arranged;
  readonly alone: Arranged;
  /** To the next one in the row. */
  readonly gap: number;
}

/** The phases one after the other: in rows as far as the paper is wide, on a telephone below each other. */
export const arrangeRoad = async (
  { stops }: Road,
  { edges }: Pick<Diagram, 'edges'>,
  style: FormStyle,
): Promise<Arranged> => {
  const parts = await Promise.all(
    stops.map(async (stop): Promise<Part> => {
      const alone = await arrangeNode(stop.node, 0, { edges, style, room: style.width });
      const label = stop.onward && edgeLabel(stop.onward.edge, style);
      const gap = Math.max(ROW_GAP, (label?.width ?? 0) + 18);
      return { stop, alone, gap, whole: hangExits(alone, stop.exits, style) };
    }),
  );
  const width = Math.max(style.width, ...parts.map(({ whole }) => whole.width));
  const placed: PlacedStop[] = [];
  const drawn: Drawn[] = [];
  let y = 0;
  for (const [row, inRow] of rowsOf(parts, style.rows ? width : 0).entries()) {
    let x =
      style.rows || inRow.some(({ stop }) => stop.node.kind !== 'end') ? 0 : (width - widthOf(inRow)) / 2;
    let bottom = y;
    for (const { stop, alone, whole, gap } of filled(inRow, width, style)) {
      placed.push({ stop, row, box: { x, y, width: alone.width, height: alone.height } });
      drawn.push(shift(whole, { x, y }));
      bottom = Math.max(bottom, y + whole.height);
      x += whole.width + gap;
    }
    y = bottom + ROW_GAP;
  }
  const ways = placed.flatMap((one, place) => {
    const next = placed[place + 1];
    return next && one.stop.onward ? [wayBetween(one, next, one.stop.onward.edge, style)] : [];
  });
  const all = together(drawn);
  return { ...all, width, height: y - ROW_GAP, edges: [...ways, ...all.edges] };
};

const widthOf = (row: readonly Part[]): number =>
  row.reduce((sum, { whole, gap }, place) => sum + whole.width + (place < row.length - 1 ? gap : 0), 0);

const rowsOf = (parts: readonly Part[], room: number): Part[][] => {
  const rows: Part[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row && widthOf([...row, part]) <= room) row.push(part);
    else rows.push([part]);
  }
  return rows;
};

/** What is left of a row is divided over its phases, so that the rows end on one line. */
const filled = (row: readonly Part[], width: number, style: FormStyle): Part[] => {
  const phases = row.filter(({ stop }) => stop.node.kind !== 'end').length;
  const more = phases === 0 ? 0 : (width - widthOf(row)) / phases;
  return row.map((part) => {
    if (part.stop.node.kind === 'end') return part;
    const alone = widen(part.alone, part.whole.width + more);
    return { ...part, alone, whole: hangExits(alone, part.stop.exits, style) };
  });
};
