import type { ReactNode } from 'react';
import type { Progress, ProgressByNode } from '#statechart';
import { Arrow } from './svg/arrow.tsx';
import { NodeShape } from './svg/node-shape.tsx';
import { FORM_STYLES, MARGIN } from './form-style.ts';
import type { Layout } from './layout.ts';
import { COLOURS, FONT_FAMILY } from './svg/colours.ts';
import { LabelText } from './svg/label-text.tsx';
import { Text } from './svg/text.tsx';

export interface DiagramSvgProps {
  readonly layout: Layout;
  /** For who does not see it, and as a tooltip: 'Verloop van …'. */
  readonly title: string;
  /** What the picture tells, in a sentence or two. */
  readonly description: string;
  /** Makes the ids in it unique on the page. */
  readonly id: string;
  readonly progress?: ProgressByNode | undefined;
  readonly className?: string | undefined;
}

const NONE: ReadonlyMap<string, Progress> = new Map();

/** The picture of a definition. Attributes only, no style sheet: it looks the same in a page and as a file. */
export function DiagramSvg({
  layout,
  title,
  description,
  id,
  progress = NONE,
  className,
}: DiagramSvgProps): ReactNode {
  const { form, nodes, edges, remarks, notes } = layout;
  const style = FORM_STYLES[form];
  const width = Math.ceil(layout.width) + 2 * MARGIN;
  const height = Math.ceil(layout.height) + 2 * MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontFamily={FONT_FAMILY}
      fill={COLOURS.ink}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <rect x={-MARGIN} y={-MARGIN} width={width} height={height} fill={COLOURS.paper} />
      {nodes.map((placed) => (
        <NodeShape
          key={`${placed.node.id} ${placed.x} ${placed.y}`}
          placed={placed}
          style={style}
          progress={progress.get(placed.node.id)}
        />
      ))}
      {edges.map((placed) => (
        <Arrow key={placed.edge.id} placed={placed} style={style} />
      ))}
      {remarks.flatMap((remark) =>
        remark.lines.map((line, place) => (
          <LabelText
            key={`${remark.edge.id} ${place}`}
            label={remark}
            isBefore={false}
            {...{ line, place, style }}
          />
        )),
      )}
      {notes.map(({ x, y, text, strong }) => (
        <Text key={y} x={x} y={y} font={{ ...style.label.font, bold: strong }} fill={COLOURS.subtle}>
          {text}
        </Text>
      ))}
    </svg>
  );
}
