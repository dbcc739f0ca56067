import type { ReactNode } from 'react';
import type { Progress } from '#statechart';
import { ICON } from '../form-style.ts';
import type { FormStyle } from '../form-style.ts';
import type { PlacedNode } from '../layout.ts';
import { MarkIcon } from './icons.tsx';
import { ELSEWHERE, looksOf } from './looks.ts';
import type { Looks } from './looks.ts';
import { round } from './round.ts';
import { Text } from './text.tsx';

interface NodeShapeProps {
  readonly placed: PlacedNode;
  readonly style: FormStyle;
  readonly progress: Progress | undefined;
}

export function NodeShape({ placed: exact, style, progress }: NodeShapeProps): ReactNode {
  const placed = rounded(exact);
  const { kind } = placed.node;
  const looks = placed.elsewhere === true ? ELSEWHERE : looksOf(kind, progress);
  if (kind === 'choice') return <Diamond placed={placed} looks={looks} />;
  const isGroup = kind === 'group' || kind === 'parallel';
  return (
    <g>
      <Frame placed={placed} looks={looks} />
      {isGroup ? (
        <Heading placed={placed} style={style} looks={looks} />
      ) : (
        <StepTitle placed={placed} style={style} looks={looks} />
      )}
    </g>
  );
}

const rounded = (placed: PlacedNode): PlacedNode => ({
  ...placed,
  x: round(placed.x),
  y: round(placed.y),
  width: round(placed.width),
  height: round(placed.height),
});

interface PartProps {
  readonly placed: PlacedNode;
  readonly looks: Looks;
}

function Diamond({ placed: { x, y, width, height }, looks }: PartProps): ReactNode {
  const [halfX, halfY] = [width / 2, height / 2];
  return (
    <path
      d={`M${x + halfX} ${y}l${halfX} ${halfY}l${-halfX} ${halfY}l${-halfX} ${-halfY}z`}
      fill={looks.fill}
      stroke={looks.stroke}
      strokeWidth={looks.strokeWidth}
    />
  );
}

/** An end is a pill with a double border, as it is drawn in statecharts. */
function Frame({ placed: { node, x, y, width, height }, looks }: PartProps): ReactNode {
  const { fill, stroke, strokeWidth, dash } = looks;
  const isEnd = node.kind === 'end';
  const rx = isEnd ? Math.min(height / 2, 17) : 7;
  return (
    <>
      <rect {...{ x, y, width, height, rx, fill, stroke, strokeWidth }} strokeDasharray={dash} />
      {isEnd && (
        <rect
          x={x + 3}
          y={y + 3}
          width={width - 6}
          height={height - 6}
          rx={rx - 3}
          fill="none"
          stroke={stroke}
          strokeWidth={0.8}
        />
      )}
    </>
  );
}

function StepTitle({ placed, style: { step }, looks }: PartProps & { readonly style: FormStyle }): ReactNode {
  const { x, y, width, height, lines } = placed;
  const font = { ...step.font, bold: looks.bold };
  const indent = looks.mark === undefined ? 0 : ICON / 2;
  const top = y + (height - lines.length * step.line) / 2 + step.line * 0.76;
  return (
    <>
      {looks.mark !== undefined && (
        <MarkIcon
          x={x + 11}
          y={top - step.font.size * 0.34}
          colour={looks.mark === 'done' ? looks.stroke : looks.text}
          mark={looks.mark}
        />
      )}
      {lines.map((line, place) => (
        <Text
          key={place}
          x={x + width / 2 + indent}
          y={top + place * step.line}
          anchor="middle"
          font={font}
          fill={looks.text}
        >
          {line}
        </Text>
      ))}
    </>
  );
}

function Heading({ placed, style, looks }: PartProps & { readonly style: FormStyle }): ReactNode {
  const { x, y, lines } = placed;
  const left = x + style.padding - 2;
  const indent = looks.mark === undefined ? 0 : 16;
  return (
    <>
      {looks.mark !== undefined && (
        <MarkIcon
          x={left + 5}
          y={y + 17}
          colour={looks.mark === 'skipped' ? looks.text : looks.stroke}
          mark={looks.mark}
        />
      )}
      {lines.map((line, place) => (
        <Text
          key={place}
          x={left + indent}
          y={y + 22 + place * style.step.line}
          font={style.heading}
          fill={looks.text}
        >
          {line}
        </Text>
      ))}
    </>
  );
}
