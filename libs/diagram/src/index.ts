export { DIAGRAM_FORMS, type DiagramForm, type Layout } from './layout.ts';
export { DiagramLayouts, type Drawing } from './diagram-layouts.ts';
export { DiagramSvg, type DiagramSvgProps } from './diagram-svg.tsx';
export { describeDiagram } from './describe-diagram.ts';
export { layoutDiagram } from './layout-diagram.ts';
export { renderDiagram } from './render-diagram.tsx';
