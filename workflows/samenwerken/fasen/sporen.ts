import type { FaseConfig } from '../woorden.ts';
import { ambtenaren } from './ambtenaren.ts';
import { leiderschap } from './leiderschap.ts';
import { raad } from './raad.ts';

/** Beside each other, each at its own pace. */
export const sporen = {
  type: 'parallel',
  meta: { titel: 'Drie sporen', fase: true },
  states: { ambtenaren, raad, leiderschap },
  onDone: 'afronding',
} as const satisfies FaseConfig;
