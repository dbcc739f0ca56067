import type { Feiten, Programmablad } from '#domain';
import type { Definition } from '#statechart';

/** A moment in the life of a case, as the verifier, the story in the terminal and the recorded histories use it. */
export interface Situatie {
  /** 'alles klaar voor bijeenkomst 1' */
  readonly naam: string;
  /** UTC instant. */
  readonly nu: string;
  readonly feiten: Feiten;
}

/** A programme in one version: its statechart with the words around it, its sheet, and the cases to try it on. */
export interface Programma extends Definition<Feiten> {
  readonly blad: Programmablad;
  readonly situaties: readonly Situatie[];
}
