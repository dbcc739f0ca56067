import type { DiagramNodeKind, Progress } from '#statechart';
import { COLOURS } from './colours.ts';

export interface Looks {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: string | undefined;
  readonly text: string;
  readonly bold: boolean;
  /** Colour is never the only sign. */
  readonly mark?: 'done' | 'current' | 'skipped' | undefined;
}

const PLAIN: Looks = {
  fill: COLOURS.paper,
  stroke: COLOURS.line,
  strokeWidth: 1.2,
  text: COLOURS.ink,
  bold: false,
};
const DONE: Looks = { ...PLAIN, fill: COLOURS.done, stroke: COLOURS.doneLine, mark: 'done' };
const SKIPPED: Looks = {
  ...PLAIN,
  fill: COLOURS.skipped,
  dash: '2 3',
  text: COLOURS.subtle,
  mark: 'skipped',
};
const HERE: Looks = { ...PLAIN, stroke: COLOURS.accent, strokeWidth: 2, bold: true, mark: 'current' };

type By = Readonly<Record<Progress | 'none', Looks>>;

const STEP: By = {
  none: PLAIN,
  coming: PLAIN,
  done: DONE,
  current: { ...HERE, fill: COLOURS.accent, text: COLOURS.paper },
  skipped: SKIPPED,
};

const TO_COME: Looks = { ...PLAIN, fill: COLOURS.group, stroke: COLOURS.groupLine, bold: true };
const GROUP: By = {
  none: TO_COME,
  coming: TO_COME,
  done: { ...DONE, bold: true },
  current: { ...HERE, fill: COLOURS.accentSoft },
  skipped: { ...SKIPPED, bold: true },
};

/** The name of a node that stands on another place. */
export const ELSEWHERE: Looks = { ...PLAIN, stroke: COLOURS.groupLine, dash: '2 3', text: COLOURS.subtle };

export const looksOf = (kind: DiagramNodeKind, progress: Progress | undefined): Looks => {
  const table = kind === 'group' || kind === 'parallel' ? GROUP : STEP;
  const looks = table[progress ?? 'none'];
  return kind === 'parallel' ? { ...looks, dash: '7 4' } : looks;
};
