import type { Planning } from './kalender.ts';
import type { Speler } from './rol-spelen.ts';

/** One thing that somebody does, on a day that follows from the planning. */
export interface Stap {
  readonly naam: string;
  readonly vanaf: keyof Planning;
  readonly dagen: number;
  readonly doe: (speler: Speler) => Promise<void>;
}
