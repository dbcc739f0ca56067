import type { Feiten, Programmablad } from '#domain';
import type { Definition, FindingCode } from '#statechart';

/** A moment in the life of a case, as the verifier, the story in the terminal and the recorded histories use it. */
export interface Situatie {
  /** 'alles klaar voor bijeenkomst 1' */
  readonly naam: string;
  /** UTC instant. */
  readonly nu: string;
  readonly feiten: Feiten;
}

/** A finding of the verifier that is meant, or that a shipped version has to live with. */
export interface Erkenning {
  readonly code: FindingCode;
  readonly waar: string;
  readonly reden: string;
}

/** A programme in one version: its statechart with the words around it, its sheet, and the cases to try it on. */
export interface Programma extends Definition<Feiten> {
  readonly blad: Programmablad;
  readonly situaties: readonly Situatie[];
  readonly erkend?: readonly Erkenning[];
}
