import type { ReactNode } from 'react';
import { ICON } from '../form-style.ts';
import type { FormStyle } from '../form-style.ts';
import type { Box, LabelLine, PlacedEdge, Point } from '../layout.ts';
import { textWidth } from '../text-size.ts';
import { COLOURS } from './colours.ts';
import { ClockIcon } from './icons.tsx';
import { headOf, pathOf } from './path.ts';
import { Text } from './text.tsx';

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
        <Line key={place} {...{ line, place, label, isBefore, style }} />
      ))}
    </g>
  );
}

interface LineProps {
  readonly line: LabelLine;
  readonly place: number;
  readonly label: Box;
  readonly isBefore: boolean;
  readonly style: FormStyle;
}

function Line({ line: { text, kind, first }, place, label, isBefore, style }: LineProps): ReactNode {
  const { font, line } = style.label;
  const y = label.y + 1 + (place + 0.76) * line;
  const indent = kind === 'time' ? ICON : 0;
  const right = label.x + label.width - 3;
  const left = isBefore ? right - textWidth(text, font) : label.x + 3 + indent;
  return (
    <>
      {kind === 'time' && first && (
        <ClockIcon x={left - ICON + 4.5} y={y - font.size * 0.34} colour={COLOURS.arrow} />
      )}
      <Text
        x={isBefore && kind !== 'time' ? right : left}
        y={y}
        font={font}
        anchor={isBefore && kind !== 'time' ? 'end' : undefined}
        italic={kind === 'note'}
        fill={kind === 'note' ? COLOURS.subtle : COLOURS.arrow}
      >
        {text}
      </Text>
    </>
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
