import type { ReactElement } from 'react';
import { DiagramSvg, describeDiagram, type Drawing } from '#diagram';
import type { ProgressByNode } from '#statechart';
import { ByWidth } from '#ui';

export interface Beelden {
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

interface BeeldProps {
  readonly beelden: Beelden;
  readonly titel: string;
  /** Of one traject: how far it is, and the sentence that says so. */
  readonly stand?: { readonly progress: ProgressByNode; readonly zin: string } | undefined;
}

/** The picture of a programme, in the form that fits the screen. */
export function Beeld({ beelden, titel, stand }: BeeldProps): ReactElement {
  const form = (drawing: Drawing): ReactElement => (
    <DiagramSvg
      id={`verloop-${drawing.layout.form}`}
      layout={drawing.layout}
      title={titel}
      description={[stand?.zin, describeDiagram(drawing.diagram)].filter(Boolean).join(' ')}
      progress={stand?.progress}
    />
  );
  return <ByWidth wide={form(beelden.wide)} narrow={form(beelden.narrow)} />;
}
