export {
  diagramNodes,
  type Diagram,
  type DiagramAction,
  type DiagramAnywhere,
  type DiagramEdge,
  type DiagramNode,
  type DiagramNodeKind,
  type DiagramRequirement,
  type DiagramStay,
} from './diagram.ts';
export { diagramOf } from './build-diagram.ts';
export { progressOf, visitedIn, type Progress, type ProgressByNode } from './progress.ts';
