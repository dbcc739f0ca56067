import type { ReactNode } from 'react';
import type { FormStyle } from '../form-style.ts';
import type { Box, PlacedEdge, Point } from '../layout.ts';
import { COLOURS } from './colours.ts';
import { LabelText } from './label-text.tsx';
import { headOf, pathOf } from './path.ts';

interface ArrowProps {
  readonly placed: PlacedEdge;
  readonly style: FormStyle;
}

/** A solid line: somebody does something, or a term ends. A dashed one follows by itself. */
export function Arrow({ placed, style }: ArrowProps): ReactNode {
  const { points, label, automatic } = placed;
  const isBefore = label !== undefined && standsLeft(label, points);
  return (
    <g>
      <path
        d={pathOf(points)}
        fill="none"
        stroke={COLOURS.arrow}
        strokeWidth={1.3}
        strokeDasharray={automatic ? '4 3' : undefined}
      />
      <path d={headOf(points)} fill={COLOURS.arrow} />
      {label?.lines.map((line, place) => (
        <LabelText key={place} {...{ line, place, label, isBefore, style }} />
      ))}
    </g>
  );
}

/** A label left of its line is set against it. */
const standsLeft = (label: Box, points: readonly Point[]): boolean => {
  const middle = label.y + label.height / 2;
  return points.slice(1).some((point, place) => {
    const before = points[place];
    if (before?.x !== point.x) return false;
    const isBeside = Math.min(before.y, point.y) <= middle && middle <= Math.max(before.y, point.y);
    return isBeside && point.x >= label.x + label.width - 2;
  });
};
