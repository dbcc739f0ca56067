import type { Diagram } from '#statechart';
import { arrangeRoad } from './arrange-road.ts';
import { FORM_STYLES, MARGIN } from './form-style.ts';
import type { DiagramForm, Layout } from './layout.ts';
import { placeNotes } from './place-notes.ts';
import { roadOf } from './road.ts';

/** Gives everything in a diagram its place. Deterministic: the same diagram and form, the same picture. */
export const layoutDiagram = async (diagram: Diagram, form: DiagramForm): Promise<Layout> => {
  const style = FORM_STYLES[form];
  const road = roadOf(diagram);
  const main = await arrangeRoad(road, diagram, style);
  const notes = placeNotes(diagram, road.apart, style, { width: main.width, top: main.height + 3 * MARGIN });
  return {
    form,
    nodes: [...main.nodes, ...notes.nodes],
    edges: [...main.edges, ...notes.edges],
    remarks: main.remarks,
    notes: notes.lines,
    width: Math.max(main.width, notes.width),
    height: notes.bottom,
  };
};
