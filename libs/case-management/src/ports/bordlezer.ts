import type { Feiten, Client, Instellingen, Kalender } from '#domain';
import type { StoredState } from '#statechart';
import type { InstanceStatus } from '#workflow-engine';

/** From when to when a run was in a phase; without `tot` it still is. UTC instants. */
export interface Fasetijd {
  readonly van: string;
  readonly tot?: string;
}

/** One traject as the board's query returns it: facts only, no words of the definition. */
export interface BordGegevens {
  readonly trajectId: string;
  readonly client: Client;
  /** Of a child run. */
  readonly groep: string | null;
  readonly ouderId: string | null;
  readonly programmamanager: string;
  readonly version: number;
  readonly status: InstanceStatus;
  readonly fase: string;
  readonly fasetijden: Readonly<Record<string, Fasetijd>>;
  readonly value: StoredState['value'];
  /** When the state last changed. */
  readonly momentOp: string | null;
  readonly gepauzeerdOp: string | null;
  /** By part since when somebody who confirms has a task to do in it. */
  readonly gevraagd: Readonly<Record<string, string>>;
  /** Its own, and those of its child runs. */
  /** It goes on from a cycle before it. */
  readonly isVervolg: boolean;
  readonly openTaken: number;
  /** Open tasks whose term has passed; those of a child run begin with the name of its group. */
  readonly verlopenTaken: readonly { readonly titel: string; readonly termijn: string }[];
  /** Terms that have passed and were not fired. */
  readonly verlopenTermijnen: readonly { readonly delay: string; readonly op: string }[];
  /** What deviates from the defaults, of programme and traject together. */
  readonly instellingen: Partial<Instellingen>;
  /** Begin of each session by its part. */
  readonly bijeenkomsten: Readonly<Record<string, string>>;
  /** The round that was sent last, by its part. */
  readonly consultaties: Readonly<Record<string, Reactiestand>>;
  /** Names per role of those who can confirm. */
  readonly bevestigers: Readonly<Record<string, readonly string[]>>;
  /** Phase → roles, where a bureau chose others than the definition. */
  readonly gekozenBevestigers: Feiten['bevestigers'];
}

export interface Reactiestand {
  readonly ronde: number;
  readonly ontvangen: number;
  readonly totaal: number;
  readonly termijn: string;
}

export interface Bordlezing {
  readonly nu: string;
  readonly kalender: Kalender;
  readonly trajecten: readonly BordGegevens[];
}

export abstract class Bordlezer {
  /** All trajecten of a programme by client; `rollen` are those of confirmers. In one query, however many there are. */
  abstract lees(programma: string, rollen: readonly string[]): Promise<Bordlezing>;
}
