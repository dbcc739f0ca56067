/** A part of a session. */
export interface Deel {
  readonly minuten: number;
  readonly titel: string;
  readonly uitleg: string;
}
export type Delen = Readonly<Record<string, readonly Deel[]>>;
