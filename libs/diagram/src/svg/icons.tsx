import type { ReactNode } from 'react';
import type { Looks } from './looks.ts';
import { round } from './round.ts';

interface IconProps {
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Drawn, not written: a letter for it is in few fonts. */
export function ClockIcon({ x: exactX, y: exactY, colour }: IconProps): ReactNode {
  const [x, y] = [round(exactX), round(exactY)];
  return (
    <g fill="none" stroke={colour} strokeWidth={1.2} strokeLinecap="round">
      <circle cx={x} cy={y} r={4.2} />
      <path d={`M${x} ${y}m0 -2.3v2.3l1.8 1`} />
    </g>
  );
}

/** A way that is told instead of drawn. */
export function TurnIcon({ x, y, colour, back }: IconProps & { readonly back: boolean }): ReactNode {
  const way = back
    ? 'v-2q0 -3 -3 -3h-5m2.5 -2.5l-2.5 2.5l2.5 2.5'
    : 'v-2q0 -3 3 -3h5m-2.5 -2.5l2.5 2.5l-2.5 2.5';
  return (
    <path
      d={`M${round(back ? x + 4 : x - 4)} ${round(y + 3)}${way}`}
      fill="none"
      stroke={colour}
      strokeWidth={1.2}
      strokeLinecap="round"
      strokeLinejoin="miter"
    />
  );
}

const MARKS: Readonly<Record<NonNullable<Looks['mark']>, string>> = {
  done: 'm-4 0 3 3 5.5-6.5',
  current: 'm-2.5-4.5 7 4.5-7 4.5z',
  skipped: 'm-3-3 6 6m0-6-6 6',
};

export function MarkIcon({
  x,
  y,
  colour,
  mark,
}: IconProps & { readonly mark: keyof typeof MARKS }): ReactNode {
  return (
    <path
      d={`M${round(x)} ${round(y)}${MARKS[mark]}`}
      fill={mark === 'current' ? colour : 'none'}
      stroke={colour}
      strokeWidth={mark === 'current' ? 1 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
