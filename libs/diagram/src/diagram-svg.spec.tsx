import { renderToStaticMarkup } from 'react-dom/server';
import { parse } from 'node-html-parser';
import { progressOf } from '#statechart';
import { definitionOf } from '#workflows';
import { DiagramLayouts } from './diagram-layouts.ts';
import type { Drawing } from './diagram-layouts.ts';
import { DiagramSvg } from './diagram-svg.tsx';
import { renderDiagram } from './render-diagram.tsx';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('ovkk is gone');

let drawing: Drawing;
beforeAll(async () => {
  drawing = await new DiagramLayouts().of(ovkk, 'wide');
});

describe('the picture', () => {
  it('has a name and a description for who does not see it', () => {
    const svg = parse(renderDiagram(drawing)).querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    const [title, description] = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(svg?.querySelector(`#${title}`)?.text).toBe('Verloop van Verdiepingsslag Overheidsparticipatie');
    expect(svg?.querySelector(`#${description}`)?.text).toContain('Voorbereiding, Bijeenkomst 1,');
  });

  it('needs no style sheet, no script and nothing from elsewhere', () => {
    const svg = renderDiagram(drawing);
    expect(svg).not.toMatch(/<style|<script|\sstyle=|\sclass=|href|url\(/);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  });

  it('says how a run stands by more than colour', () => {
    const { diagram, layout } = drawing;
    const phases = { voorbereiding: 'done', consultatie: 'coming', bijeenkomst2: 'skipped' } as const;
    const marks = (progress: ReturnType<typeof progressOf> | undefined): number =>
      parse(
        renderToStaticMarkup(
          <DiagramSvg id="x" title="t" description="d" layout={layout} progress={progress} />,
        ),
      ).querySelectorAll('path[stroke-linejoin=round]').length;
    expect(marks(undefined)).toBe(0);
    // Five of the preparation, two of where it is now with two done steps, and what will not happen any more.
    expect(marks(progressOf(diagram, { bijeenkomst1: 'verwerken' }, phases))).toBeGreaterThan(8);
  });
});
