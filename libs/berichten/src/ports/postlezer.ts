import type { GelezenMail } from '../ingekomen/ingekomen-mail.ts';

export type GelezenPost =
  | { readonly ok: true; readonly mail: GelezenMail }
  /** For the sender: Dutch, in ASCII, because mail servers pass it on. */
  | { readonly ok: false; readonly text: string };

export abstract class Postlezer {
  /** Reads a mail as it came over the wire. `van`: the sender of the envelope, empty for a mail server. */
  abstract lees(bron: Uint8Array, van: string): Promise<GelezenPost>;
}
