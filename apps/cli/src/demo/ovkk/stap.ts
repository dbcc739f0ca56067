import type { Planning } from './kalender.ts';
import type { Speler } from '../rol-spelen.ts';

/** One gemeente in the Verdiepingsslag. */
export interface GemeenteSpeler extends Speler {
  readonly planning: Planning;
  /** Gives every gemeente other names. */
  readonly verschuiving: number;
  readonly metFout: boolean;
}

/** One thing that somebody does, on a day that follows from the planning. */
export interface Stap {
  readonly naam: string;
  readonly vanaf: keyof Planning;
  readonly dagen: number;
  readonly doe: (speler: GemeenteSpeler) => Promise<void>;
}

/** Keeps the name as a literal, so that a gemeente can say which step it has not taken. */
export const stap = <const Naam extends string>(
  naam: Naam,
  [vanaf, dagen]: readonly [keyof Planning, number],
  doe: Stap['doe'],
) => ({ naam, vanaf, dagen, doe });
