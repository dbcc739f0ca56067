import type { Actor, Transaction } from '#workflow-engine';
import type { Waarom } from '../klaarzetten/waarom.ts';
import type { EigenReactie, EigenRonde, Ontvanger, Oordeel, Reactie, Ronde, RondeKop } from '../ronde.ts';
import type { Zichtbaarheid } from '../zichtbaarheid.ts';

export interface KlaarTeZetten {
  readonly onderdeel: string;
  readonly ronde: number;
  readonly soort: string;
  readonly termijn: string;
  readonly zichtbaarheid: Zichtbaarheid;
  /** Number of the version that the next one is compared with, or null: everything is asked about. */
  readonly alleenGewijzigd: string | null;
  readonly ontvangers: readonly { readonly deelnemerId: string; readonly waarom: Waarom }[];
}

export interface Beoordeling {
  readonly reactieId: string;
  readonly oordeel: Oordeel | null;
  readonly reden: string | null;
  readonly bezwaar: boolean;
  /** Instant of the text that was judged. */
  readonly gezienOp: string;
}

/** What becomes of the reaction to one place; null takes it back. */
export interface Reactiewijziging {
  readonly blokId: string | null;
  readonly tekst: string | null;
}

export interface Mailreactie {
  readonly mailId: string;
  readonly tekst: string;
  /** UTC instant at which the mail came in. */
  readonly op: string;
}

export abstract class Consultaties {
  /** Newest first. */
  abstract rondes(trajectId: string, onderdeel: string): Promise<Ronde[]>;
  abstract laatste(tx: Transaction, trajectId: string, onderdeel: string): Promise<RondeKop | undefined>;
  /** By name; as they are inside this transaction. */
  abstract ontvangers(tx: Transaction, rondeId: string): Promise<Ontvanger[]>;
  /** The latest round that was sent to this person. */
  abstract vanDeelnemer(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
  ): Promise<EigenRonde | undefined>;
  /** The latest round in which this person reacted. */
  abstract waarinReageerde(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
  ): Promise<EigenRonde | undefined>;
  /** The reactions of one recipient as they are inside this transaction. */
  abstract eigenReacties(tx: Transaction, rondeId: string, deelnemerId: string): Promise<EigenReactie[]>;
  /** All reactions of a round, in an order that tells nothing about when or by whom they came. */
  abstract reacties(rondeId: string): Promise<Reactie[]>;

  /** Writes a round that is not sent yet, or writes it anew, on the latest version of the document. Does not wait. */
  abstract zetKlaar(tx: Transaction, trajectId: string, ronde: KlaarTeZetten): void;
  /**
   * Marks it as sent now, on the latest version; who withdrew in the meantime is left out, and a version that is the
   * one of the round before is asked about whole. Does not wait.
   */
  abstract verzend(tx: Transaction, rondeId: string, termijn: string): void;
  /** Drops a round that was not sent. Does not wait. */
  abstract vergeetKlaargezet(tx: Transaction, trajectId: string, onderdeel: string): void;
  abstract setTermijn(tx: Transaction, rondeId: string, termijn: string): void;
  /** Reactions written on the page, of a recipient who has answered with them. Does not wait. */
  abstract schrijfReacties(
    tx: Transaction,
    rondeId: string,
    deelnemerId: string,
    wijzigingen: readonly Reactiewijziging[],
  ): void;
  /** A reaction that came by mail, next to what there is; the recipient has answered with it. Does not wait. */
  abstract schrijfMailreactie(
    tx: Transaction,
    rondeId: string,
    deelnemerId: string,
    reactie: Mailreactie,
  ): void;
  /** Whether the reaction in this mail was kept before. */
  abstract kentMail(tx: Transaction, mailId: string): Promise<boolean>;
  /** No reaction; what was given is taken back. Does not wait. */
  abstract zietAf(tx: Transaction, rondeId: string, deelnemerId: string): void;
  /** Ids of the reactions that still were as they were read: those have their verdict now, the others do not. */
  abstract beoordeel(
    tx: Transaction,
    rondeId: string,
    beoordelingen: readonly Beoordeling[],
    actor: Actor,
  ): Promise<readonly string[]>;
}
