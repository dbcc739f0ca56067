import type { Point } from '../layout.ts';
import { round } from './round.ts';

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A line with softened corners. */
export const pathOf = (points: readonly Point[], radius = 5): string =>
  points
    .map((point, place) => {
      const [before, after] = [points[place - 1], points[place + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const towards = (other: Point): Point => {
        const [dx, dy] = [other.x - point.x, other.y - point.y];
        const length = Math.hypot(dx, dy) || 1;
        const by = Math.min(radius, length / 2) / length;
        return { x: point.x + dx * by, y: point.y + dy * by };
      };
      return `L${at(towards(before))}Q${at(point)} ${at(towards(after))}`;
    })
    .join('');

/** The head points where the last piece of the line goes. Drawn: markers need ids, and some viewers drop them. */
export const headOf = (points: readonly Point[]): string => {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number): Point => ({
    x: tip.x - 8 * Math.cos(angle + turn),
    y: tip.y - 8 * Math.sin(angle + turn),
  });
  return `M${at(tip)}L${at(corner(0.42))}L${at(corner(-0.42))}Z`;
};
