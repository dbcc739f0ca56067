import type { Diagram, DiagramAction, ProgressByNode, RequirementState } from '#statechart';
import { diagramNodes } from '#statechart';
import type { StandingView } from '#workflow-engine';

/** One way on from where a traject is. */
export interface Vervolg {
  readonly id: string;
  /** 'Griffie bevestigt', or the name of a term. */
  readonly wat: string;
  /** As on the button. */
  readonly label: string;
  /** Title of the step that it leads to. */
  readonly naar: string;
  readonly rollen: readonly string[];
  /** UTC instant at which it happens by itself. */
  readonly op: string | null;
  /** Nothing stands in its way. */
  readonly open: boolean;
  readonly nodig: readonly RequirementState[];
}

export interface Hierna {
  readonly vooruit: readonly Vervolg[];
  /** Back, or aside: possible, but not what one hopes for. */
  readonly anders: readonly Vervolg[];
}

/** The ways on from the active steps, with what each needs and when it comes by itself. */
export function hiernaVan(
  { nodes, edges }: Diagram,
  progress: ProgressByNode,
  { standing, timers }: Pick<StandingView, 'standing' | 'timers'>,
): Hierna {
  const known = new Map(diagramNodes(nodes).map((node) => [node.id, node]));
  const isHier = (id: string): boolean => progress.get(id) === 'current' && known.get(id)?.kind === 'step';
  const vervolg = (action: DiagramAction, from: string, to: string): Vervolg | undefined => {
    const event = standing.accepted.find(({ type }) => type === action.name);
    const timer = timers.find(({ delay }) => delay === action.name);
    if (action.kind === 'event' ? !event : action.kind !== 'time' || !timer) return undefined;
    return {
      id: `${from} ${action.name} ${to}`,
      wat: action.kind === 'time' ? action.label : action.phrase,
      label: action.label,
      naar: known.get(to)?.title ?? to,
      rollen: event?.actors ?? action.actors,
      op: timer?.dueAt ?? null,
      open: event?.open ?? true,
      nodig: event ? [...event.missing, ...event.advice] : [],
    };
  };
  const wegen = edges
    .filter(({ from }) => isHier(from))
    .flatMap(({ from, to, back, actions }) => {
      const opzij = back || known.get(to)?.aside === true;
      return actions.flatMap((action) => {
        const één = vervolg(action, from, to);
        return één ? [{ één, opzij }] : [];
      });
    });
  return {
    vooruit: eenmaal(wegen.filter(({ opzij }) => !opzij).map(({ één }) => één)),
    anders: eenmaal(wegen.filter(({ opzij }) => opzij).map(({ één }) => één)),
  };
}

/** The same deed to the same step, under two conditions, is one way. */
const eenmaal = (wegen: readonly Vervolg[]): Vervolg[] => [
  ...new Map(wegen.map((één) => [één.id, één])).values(),
];
