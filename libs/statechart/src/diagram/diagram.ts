/** What can happen in a state: somebody does something, a term ends, or a condition decides at once. */
export interface DiagramAction {
  readonly kind: 'event' | 'time' | 'condition' | 'done';
  /** Event type, name of the term or of the guard. */
  readonly name: string;
  /** For an arrow: 'Bureau vraagt bevestiging', 'Einde van bijeenkomst 1', 'als gehouden'. */
  readonly phrase: string;
  /** As on the button; of other kinds the phrase. */
  readonly label: string;
  /** Roles that may do it. */
  readonly actors: readonly string[];
  /** When this way is one of several, what decides: 'als nog niet begonnen', 'anders'. */
  readonly condition?: string;
  readonly requirements: readonly DiagramRequirement[];
}

export interface DiagramStay extends DiagramAction {
  /** Title of the step inside the group that it leads to. */
  readonly leadsTo?: string;
}

export interface DiagramRequirement {
  readonly name: string;
  readonly sentence: string;
  readonly owner: string;
  readonly hard: boolean;
}

/**
 * `step`: people are at work or time passes. `choice`: left at once. `end`: final. `group`: has steps of its own, one
 * at a time. `parallel`: has groups that go on at the same time.
 */
export type DiagramNodeKind = 'step' | 'choice' | 'end' | 'group' | 'parallel';

export interface DiagramNode {
  /** Path from the root: 'bijeenkomst1.verwerken'. */
  readonly id: string;
  readonly kind: DiagramNodeKind;
  readonly title: string;
  /** Role that is to act. */
  readonly owner?: string;
  readonly waitsFor?: string;
  /** Of a phase or track: roles that may confirm it, the first one is asked. */
  readonly confirmers: readonly string[];
  /** Entered when something goes wrong, and left only to where one was: not on the main road. */
  readonly aside: boolean;
  readonly children: readonly DiagramNode[];
  /** What happens here without leaving it; of a group also what leads to one of its own steps. */
  readonly stays: readonly DiagramStay[];
}

export interface DiagramEdge {
  readonly id: string;
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** Against the order in which the definition tells its states; to an end is never back. */
  readonly back: boolean;
  readonly actions: readonly DiagramAction[];
}

/** What is possible at every moment: kept beside the picture, or its arrows would cover the rest. */
export interface DiagramAnywhere extends DiagramAction {
  /** Title of the state that it leads to; null when the run stays where it is. */
  readonly leadsTo: string | null;
  /** Back into a phase that was confirmed before. */
  readonly reopens: boolean;
}

/** A definition as a picture and as a list: the same nodes and ways, without places on paper. */
export interface Diagram {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly anywhere: readonly DiagramAnywhere[];
}

/** All nodes, each before its children. */
export const diagramNodes = (nodes: readonly DiagramNode[]): DiagramNode[] =>
  nodes.flatMap((node) => [node, ...diagramNodes(node.children)]);
