import type { Actor } from '#workflow-engine';
import type { Vraag } from '../ingekomen/ingekomen-mail.ts';

export interface Reactiemail extends Vraag {
  readonly tekst: string;
  /** The same mail is one reaction, however often it is offered. */
  readonly mailId: string;
  /** UTC instant at which it came in: that decides whether it was in time. */
  readonly op: string;
  /** Who reacted. */
  readonly actor: Actor;
}

export type ReactiemailResult = { readonly ok: true } | { readonly ok: false; readonly text: string };

/** Whoever runs consultations takes a reaction that came by mail. */
export abstract class Mailreacties {
  abstract registreer(reactie: Reactiemail): Promise<ReactiemailResult>;
  /** Part whose consultatie a mail of this person may be a reaction in, when it came in at `op`. */
  abstract lopend(trajectId: string, deelnemerId: string, op: string): Promise<string | undefined>;
}
