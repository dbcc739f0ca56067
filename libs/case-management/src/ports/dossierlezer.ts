import type { DeelnemerRol, DocumentStatus } from '#domain';
import type { StoredState } from '#statechart';
import type { Actor, EngineEvent, InstanceStatus } from '#workflow-engine';
import type { Vastlegging } from './afsprakenboek.ts';
import type { Fasetijd, Reactiestand } from './bordlezer.ts';
import type { Taak } from './taken.ts';

export interface DossierBijeenkomst {
  readonly onderdeel: string;
  /** UTC instants. */
  readonly begin: string;
  readonly eind: string;
  readonly plaats: string;
  readonly aanwezig: number;
  readonly vastgelegd: number;
  readonly groepen: number;
}

export interface DossierDocument {
  readonly soort: string;
  readonly nummer: string;
  readonly status: DocumentStatus;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
}

export interface Mailstand {
  readonly wachtrij: number;
  readonly verzonden: number;
  readonly mislukt: number;
  readonly onbestelbaar: number;
  /** Wait for somebody of the bureau. */
  readonly terGoedkeuring: number;
}

/** A child run as the dossier of its parent needs it; facts only, no words of its definition. */
export interface RuwKind {
  readonly id: string;
  readonly groep: string;
  readonly programma: string;
  readonly version: number;
  readonly status: InstanceStatus;
  readonly fase: string;
  readonly value: StoredState['value'];
  readonly sinds: string;
  readonly taken: readonly Taak[];
}

/** The cycle before this one. */
export interface RuweVorige {
  readonly id: string;
  readonly kinderen: readonly RuwKind[];
  readonly taken: readonly Taak[];
}

export interface DossierGegevens {
  readonly fasetijden: Readonly<Record<string, Fasetijd>>;
  readonly mensen: readonly {
    readonly rol: DeelnemerRol;
    readonly aantal: number;
    readonly namen: readonly string[];
  }[];
  readonly bijeenkomsten: readonly DossierBijeenkomst[];
  readonly documenten: readonly DossierDocument[];
  readonly taken: readonly Taak[];
  readonly mails: Mailstand;
  readonly consultaties: Readonly<Record<string, Reactiestand>>;
  readonly team: readonly { readonly rol: string; readonly naam: string }[];
  /** How the gemeente recorded its afspraken; null until it did. */
  readonly vastlegging: Vastlegging | null;
  /** In the order in which they began. */
  readonly kinderen: readonly RuwKind[];
  readonly vorige: RuweVorige | null;
}

/** A row of the transition log or of the dossier, before it is put into words. */
export type RuweRegel =
  | {
      readonly soort: 'stap';
      readonly id: string;
      readonly op: string;
      readonly actor: Actor;
      readonly event: EngineEvent;
      readonly vanFase: string | null;
      readonly naarFase: string;
      readonly version: number;
    }
  | {
      readonly soort: 'regel';
      readonly id: string;
      readonly op: string;
      readonly door: string;
      readonly wat: string;
    }
  /** The first or the last step of a child run. */
  | {
      readonly soort: 'kind';
      readonly id: string;
      readonly op: string;
      readonly door: string;
      readonly groep: string;
      readonly programma: string;
      readonly version: number;
      readonly wat: 'begin' | 'eind';
      readonly fase: string;
    };

export abstract class Dossierlezer {
  abstract lees(trajectId: string): Promise<DossierGegevens>;
  /** Newest first; `vanaf` skips that many. */
  abstract log(trajectId: string, aantal: number, vanaf: number): Promise<RuweRegel[]>;
}
