import type { ReactNode } from 'react';

export type StepStatus = 'done' | 'current' | 'todo' | 'warning';

export interface SubStep {
  readonly id: string;
  readonly title: string;
  readonly status: StepStatus;
  readonly meta?: ReactNode;
}

export interface Step extends SubStep {
  readonly steps?: readonly SubStep[] | undefined;
}

/** The class suffixes of Den Haag's process steps, and the word that says the same aloud. */
export const stepClass: Record<StepStatus, string> = {
  done: 'checked',
  current: 'current',
  todo: 'not-checked',
  warning: 'warning',
};

export const stepWord: Record<StepStatus, string> = {
  done: 'Afgerond: ',
  current: 'Nu bezig: ',
  todo: 'Nog niet gestart: ',
  warning: 'Let op: ',
};
