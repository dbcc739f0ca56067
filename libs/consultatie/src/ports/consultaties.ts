import type { Actor, Transaction } from '#workflow-engine';
import type { EigenRonde, Oordeel, Ronde, RondeKop, Waarom } from '../ronde.ts';

export interface KlaarTeZetten {
  readonly onderdeel: string;
  readonly ronde: number;
  readonly soort: string;
  readonly termijn: string;
  readonly ontvangers: readonly { readonly deelnemerId: string; readonly waarom: Waarom }[];
}

export interface Beoordeling {
  readonly reactieId: string;
  readonly oordeel: Oordeel | null;
  readonly reden: string | null;
  readonly bezwaar: boolean;
}

export abstract class Consultaties {
  /** Newest first. */
  abstract rondes(trajectId: string, onderdeel: string): Promise<Ronde[]>;
  abstract laatste(tx: Transaction, trajectId: string, onderdeel: string): Promise<RondeKop | undefined>;
  /** The latest round that was sent to this person. */
  abstract vanDeelnemer(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
  ): Promise<EigenRonde | undefined>;

  /** Writes a round that is not sent yet, or writes it anew, on the latest version of the document. Does not wait. */
  abstract zetKlaar(tx: Transaction, trajectId: string, ronde: KlaarTeZetten): void;
  /** Marks it as sent now, on the latest version; who withdrew in the meantime is left out. Does not wait. */
  abstract verzend(tx: Transaction, rondeId: string, termijn: string): void;
  /** Drops a round that was not sent. Does not wait. */
  abstract vergeetKlaargezet(tx: Transaction, trajectId: string, onderdeel: string): void;
  abstract setTermijn(tx: Transaction, rondeId: string, termijn: string): void;
  /** The reaction of a recipient, who has answered with it. Does not wait. */
  abstract bewaarReactie(tx: Transaction, rondeId: string, deelnemerId: string, tekst: string): void;
  /** Another text for a reaction that was not judged yet; false when it was. */
  abstract wijzigReactie(
    tx: Transaction,
    rondeId: string,
    deelnemerId: string,
    tekst: string,
  ): Promise<boolean>;
  /** No reaction; one that was given is taken back. Does not wait. */
  abstract zietAf(tx: Transaction, rondeId: string, deelnemerId: string): void;
  abstract beoordeel(
    tx: Transaction,
    rondeId: string,
    beoordelingen: readonly Beoordeling[],
    actor: Actor,
  ): void;
}
