import type { Datum, DeelnemerRol } from '#domain';
import type { Actor, Transaction } from '#workflow-engine';
import type { Planning, Zittingnummer } from './bijeenkomsten.ts';

export const DATUMANTWOORDEN = ['ja', 'liever-niet', 'nee'] as const;
export type Datumantwoord = (typeof DATUMANTWOORDEN)[number];

export interface Datumoptie extends Omit<Planning, 'opmerking'> {
  readonly nummer: number;
}

/** Somebody who is asked. */
export interface Gevraagde {
  readonly deelnemerId: string;
  readonly naam: string;
  readonly rol: DeelnemerRol;
  /** Without this person it makes no sense to meet. */
  readonly vereist: boolean;
  readonly opmerking: string;
  /** UTC instant; null: no answer yet. */
  readonly geantwoordOp: string | null;
  /** By number of the option. */
  readonly antwoorden: Readonly<Record<number, Datumantwoord>>;
}

export type Peilingstatus = 'open' | 'gekozen' | 'ingetrokken';

/** Dates that were proposed for one time of a session, and what people said of them. */
export interface Datumpeiling extends Zittingnummer {
  readonly id: string;
  readonly trajectId: string;
  /** What the bureau adds for who is asked. */
  readonly toelichting: string;
  readonly status: Peilingstatus;
  /** UTC instant. */
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  /** Local date of the last reminder. */
  readonly herinnerdOp: Datum | null;
  readonly gekozenOptie: number | null;
  /** By number. */
  readonly opties: readonly Datumoptie[];
  /** Who still takes part, by name. */
  readonly gevraagden: readonly Gevraagde[];
}

export interface NieuwePeiling extends Zittingnummer {
  readonly trajectId: string;
  readonly toelichting: string;
  readonly opties: readonly Datumoptie[];
  readonly gevraagden: readonly Pick<Gevraagde, 'deelnemerId' | 'vereist'>[];
  readonly requestId: string;
}

export abstract class Datumpeilingen {
  /** The latest about a session, whatever became of it. */
  abstract laatste(trajectId: string, onderdeel: string): Promise<Datumpeiling | undefined>;
  /** Open ones of a traject; of one deelnemer only those in which that person is asked. */
  abstract open(trajectId: string, deelnemerId?: string): Promise<Datumpeiling[]>;
  /** Its id. `'bestaat'`: there is an open one about this session already; `'herhaald'`: this request made one before. */
  abstract begin(
    tx: Transaction,
    peiling: NieuwePeiling,
    actor: Actor,
  ): Promise<{ readonly id: string } | 'bestaat' | 'herhaald'>;
  /** Makes who answers, reminds or closes wait for each other; undefined when it is not open (any more). */
  abstract lockOpen(tx: Transaction, trajectId: string, id: string): Promise<Datumpeiling | undefined>;
  /** Does not wait. */
  abstract antwoord(
    tx: Transaction,
    id: string,
    deelnemerId: string,
    antwoord: Pick<Gevraagde, 'antwoorden' | 'opmerking'>,
  ): void;
  /** Does not wait. */
  abstract herinnerd(tx: Transaction, id: string, datum: Datum): void;
  /** Does not wait. */
  abstract trekIn(tx: Transaction, id: string, actor: Actor): void;
  /** The session has a date now: an open poll about it is over, with this option if it was one. Does not wait. */
  abstract sluitMetDatum(
    tx: Transaction,
    trajectId: string,
    onderdeel: string,
    begin: string,
    actor: Actor,
  ): void;
}
