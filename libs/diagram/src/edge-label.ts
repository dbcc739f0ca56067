import type { DiagramAction, DiagramEdge } from '#statechart';
import { ICON } from './form-style.ts';
import type { FormStyle } from './form-style.ts';
import type { LabelLine, Size } from './layout.ts';
import { textWidth, wrapText } from './text-size.ts';

export interface EdgeLabel extends Size {
  readonly lines: readonly LabelLine[];
}

const NONE: EdgeLabel = { width: 0, height: 0, lines: [] };
const KINDS = { event: 'event', time: 'time', condition: 'note', done: 'note' } as const;

/** What sets an arrow off, and in a word what stands in the way. */
const linesOf = (action: DiagramAction, { label }: FormStyle): LabelLine[] => {
  const wrap = (text: string, kind: LabelLine['kind']): LabelLine[] => {
    const room = label.max - (kind === 'time' ? ICON : 0);
    return wrapText(text, room, label.font).map((line, place) => ({ text: line, kind, first: place === 0 }));
  };
  const hard = action.requirements.filter((requirement) => requirement.hard).length;
  return [
    ...wrap(action.phrase, KINDS[action.kind]),
    ...(action.condition === undefined ? [] : wrap(action.condition, 'note')),
    ...(hard === 0 ? [] : wrap(`vereist: ${hard}`, 'note')),
  ];
};

/** The same deed under two conditions is told once. */
const told = (actions: readonly DiagramAction[]): DiagramAction[] =>
  actions.filter(
    (action, place) =>
      action.kind !== 'done' && actions.findIndex(({ phrase }) => phrase === action.phrase) === place,
  );

export const edgeLabel = ({ actions }: Pick<DiagramEdge, 'actions'>, style: FormStyle): EdgeLabel => {
  const lines = told(actions).flatMap((action) => linesOf(action, style));
  if (lines.length === 0) return NONE;
  const widths = lines.map(
    ({ text, kind }) => textWidth(text, style.label.font) + (kind === 'time' ? ICON : 0),
  );
  return { lines, width: Math.max(...widths) + 6, height: lines.length * style.label.line + 2 };
};

export const NO_LABEL = NONE;
