import { diagramOf } from '#statechart';
import type { Diagram } from '#statechart';
import type { DiagramForm, Layout } from './layout.ts';
import { layoutDiagram } from './layout-diagram.ts';

export interface Drawing {
  readonly diagram: Diagram;
  readonly layout: Layout;
}

type Source = Parameters<typeof diagramOf>[0];

/** Drawings by name, version and form: a version never changes, so each is computed once in a process. */
export class DiagramLayouts {
  private readonly known = new Map<string, Promise<Drawing>>();

  of(definition: Source, form: DiagramForm): Promise<Drawing> {
    const key = `${definition.name}@${definition.version}@${form}`;
    let drawing = this.known.get(key);
    if (!drawing) {
      drawing = draw(definition, form);
      this.known.set(key, drawing);
      // What failed is tried again by whoever asks next.
      drawing.catch(() => this.known.delete(key));
    }
    return drawing;
  }
}

const draw = async (definition: Source, form: DiagramForm): Promise<Drawing> => {
  const diagram = diagramOf(definition);
  return { diagram, layout: await layoutDiagram(diagram, form) };
};
