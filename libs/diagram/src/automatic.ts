import type { DiagramEdge } from '#statechart';

/** Follows by itself: nobody does anything for it. */
export const isAutomatic = ({ actions }: DiagramEdge): boolean =>
  actions.every(({ kind }) => kind === 'done' || kind === 'condition');
