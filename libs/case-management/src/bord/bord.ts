import type { Client, ClientSoort } from '#domain';
import type { Reactiestand } from '../ports/bordlezer.ts';
import type { Fase } from '../woorden/fasen.ts';
import type { Moment } from '../woorden/moment.ts';
import type { TeLaat } from '../woorden/te-laat.ts';

/** How a traject stands as a whole; `telaat` is told beside it. */
export type BordStatus = 'loopt' | 'gepauzeerd' | 'afgerond' | 'gestopt';
export const BORD_STATUSSEN = [
  'loopt',
  'gepauzeerd',
  'afgerond',
  'gestopt',
] as const satisfies readonly BordStatus[];

export interface BordRij {
  readonly trajectId: string;
  readonly client: Client;
  /** Of a child run: its group and its parent. */
  readonly groep: string | null;
  readonly ouderId: string | null;
  readonly programmamanager: string;
  /** UTC instant at which the board was read. */
  readonly nu: string;
  readonly status: BordStatus;
  readonly fasen: readonly Fase[];
  /** Id and title of the current phase, or of the end. */
  readonly fase: { readonly id: string; readonly titel: string };
  readonly moment: Moment;
  /** Who can confirm the current phase. */
  readonly bevestigers: readonly string[];
  /** The latest first; empty while it is paused or over. */
  readonly teLaat: readonly TeLaat[];
  /** Of the consultation of the current phase. */
  readonly reacties: Reactiestand | null;
  /** Since when it is at this moment. */
  readonly momentOp: string | null;
  readonly gepauzeerdOp: string | null;
  /** Since when it waits for the confirmers, if it does. */
  readonly gevraagdOp: string | null;
  /** It goes on from a cycle before it. */
  readonly isVervolg: boolean;
  readonly openTaken: number;
}

export interface BordTellingen {
  readonly meedoen: number;
  readonly wachtOpGriffie: number;
  /** For another one than the griffie. */
  readonly wachtOpBevestiger: number;
  readonly wachtOpDeelnemers: number;
  readonly wachtOpBureau: number;
  readonly teLaat: number;
  readonly gepauzeerd: number;
  readonly klaar: number;
}

export interface Bord {
  readonly programma: {
    readonly naam: string;
    readonly titel: string;
    readonly clienten: readonly ClientSoort[];
    /** Whom a phase of it can wait for, to confirm. */
    readonly wachtOp: { readonly griffie: boolean; readonly bevestiger: boolean };
  };
  /** Those that somebody can be enrolled in. */
  readonly programmas: readonly { readonly naam: string; readonly titel: string }[];
  readonly fasen: readonly { readonly id: string; readonly titel: string }[];
  readonly nu: string;
  /** After the filter. */
  readonly rijen: readonly BordRij[];
  /** Of all trajecten of the programme, whatever the filter. */
  readonly tellingen: BordTellingen;
}

/** What a board can be narrowed down to. */
export type BordStand = BordStatus | 'griffie' | 'bevestiger' | 'deelnemers' | 'bureau' | 'telaat';

export interface BordFilter {
  /** Default: the first programme. */
  readonly programma?: string | undefined;
  /** Parent of child runs. */
  readonly ouder?: string | undefined;
  /** Part of the name of the client, or of the group. */
  readonly zoek?: string | undefined;
  /** Id of the phase that it is in. */
  readonly fase?: string | undefined;
  readonly stand?: BordStand | undefined;
}
