import { diagramNodes, diagramOf } from '#statechart';
import { definitions } from '#workflows';
import { DIAGRAM_FORMS } from './layout.ts';
import type { Box, Layout } from './layout.ts';
import { DiagramLayouts } from './diagram-layouts.ts';
import { layoutDiagram } from './layout-diagram.ts';

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5;

const isGroup = ({ node }: Layout['nodes'][number]): boolean => node.children.length > 0;
const drawn = definitions.flatMap((definition) => DIAGRAM_FORMS.map((form) => ({ definition, form })));

describe.each(drawn)('$definition.name version $definition.version, $form', ({ definition, form }) => {
  const diagram = diagramOf(definition);
  let layout: Layout;
  beforeAll(async () => {
    layout = await layoutDiagram(diagram, form);
  });

  it('has every state in it', () => {
    const placed = new Set(layout.nodes.map(({ node }) => node.id));
    expect(
      diagramNodes(diagram.nodes)
        .map(({ id }) => id)
        .filter((id) => !placed.has(id)),
    ).toEqual([]);
  });

  it('is the same every time', async () => {
    expect(await layoutDiagram(diagram, form)).toEqual(layout);
  });

  it('puts no label over a step, a heading or another label', () => {
    const labels = [
      ...layout.edges.flatMap(({ edge, label }) => (label ? [{ ...label, id: edge.id }] : [])),
      ...layout.remarks.map((remark) => ({ ...remark, id: remark.edge.id })),
    ];
    const steps = layout.nodes.map((placed) => ({
      id: placed.node.id,
      ...placed,
      height: isGroup(placed) ? 24 : placed.height,
      ...(isGroup(placed) ? { width: 8 + 7 * (placed.lines[0]?.length ?? 0) } : {}),
    }));
    const covered = labels.flatMap((label, place) =>
      [...steps, ...labels.slice(place + 1)]
        .filter((other) => overlaps(label, other))
        .map((other) => `${label.id} over ${other.id}`),
    );
    expect(covered).toEqual([]);
  });

  it('puts no step over another', () => {
    const steps = layout.nodes.filter((placed) => !isGroup(placed));
    const covered = steps.flatMap((one, place) =>
      steps
        .slice(place + 1)
        .flatMap((other) => (overlaps(one, other) ? [`${one.node.id} ${other.node.id}`] : [])),
    );
    expect(covered).toEqual([]);
  });

  it('keeps everything on the paper, at a size that can be read', () => {
    for (const { x, y, width, height } of layout.nodes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.5);
      expect(x + width).toBeLessThanOrEqual(layout.width + 0.5);
      expect(y + height).toBeLessThanOrEqual(layout.height + 0.5);
    }
    // A telephone shows it at 350 px: a label of 12 px stays above 10.
    expect(layout.width).toBeLessThanOrEqual(form === 'narrow' ? 400 : 960);
  });

  it('draws or tells every way between two states, except those that only a reopened phase takes', () => {
    const shown = new Set([...layout.edges, ...layout.remarks].map(({ edge }) => edge.id));
    const choices = diagramNodes(diagram.nodes)
      .filter(({ kind }) => kind === 'choice')
      .map(({ id }) => id);
    const missing = diagram.edges.filter(({ id, from }) => !shown.has(id) && !choices.includes(from));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(layout.edges.filter(({ points }) => points.length < 2)).toEqual([]);
  });
});

describe('layouts', () => {
  it('are computed once for each version and form', async () => {
    const layouts = new DiagramLayouts();
    const [definition] = definitions;
    if (!definition) throw new Error('There are no definitions');
    const first = layouts.of(definition, 'wide');
    expect(layouts.of(definition, 'wide')).toBe(first);
    expect(layouts.of(definition, 'narrow')).not.toBe(first);
    expect(layouts.of({ ...definition, version: 99 }, 'wide')).not.toBe(first);
    await Promise.all([first, layouts.of(definition, 'narrow')]);
  });
});
