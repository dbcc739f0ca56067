import type { FaseConfig } from '../woorden.ts';
import { training } from './training.ts';
import { naVerkiezingen } from './verkiezingen.ts';
import { werkgroepen } from './werkgroepen.ts';

/** Training together and working on own themes go on beside each other. */
export const traject = {
  type: 'parallel',
  meta: { titel: 'Traject', fase: true },
  after: naVerkiezingen,
  states: { training, werkgroepen },
  onDone: 'afronding',
} as const satisfies FaseConfig;
