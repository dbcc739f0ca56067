import type { IconName } from './icon/icon.tsx';

/**
 * How a thing stands. Every tone has its own icon, and every badge its own words: colour is only ever the third signal.
 */
export type Tone = 'planned' | 'active' | 'waiting' | 'done' | 'late' | 'paused' | 'stopped' | 'neutral';

export const toneIcon: Record<Tone, IconName> = {
  planned: 'circle',
  active: 'clock',
  waiting: 'hourglass',
  done: 'check',
  late: 'warning',
  paused: 'pause',
  stopped: 'cross',
  neutral: 'dots',
};
