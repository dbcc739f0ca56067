import type { Gelezen } from '../lezen/lees-docx.ts';
import type { Opdracht, Wijzigingsopdracht } from '../opdracht.ts';

/** What can be asked of a worker thread, and what comes back. */
export interface Taken {
  readonly lees: { readonly vraag: Uint8Array; readonly antwoord: Gelezen };
  readonly docx: { readonly vraag: Opdracht; readonly antwoord: Uint8Array };
  readonly wijzigingen: { readonly vraag: Wijzigingsopdracht; readonly antwoord: Uint8Array };
  readonly ua: { readonly vraag: Opdracht; readonly antwoord: Uint8Array };
  readonly archief: { readonly vraag: Opdracht; readonly antwoord: Uint8Array };
}

export type Taaknaam = keyof Taken;

export type Werk = {
  readonly [Naam in Taaknaam]: { readonly naam: Naam; readonly vraag: Taken[Naam]['vraag'] };
}[Taaknaam];

export type Uitslag<Naam extends Taaknaam> =
  | { readonly soort: 'klaar'; readonly antwoord: Taken[Naam]['antwoord'] }
  | { readonly soort: 'geweigerd'; readonly zin: string }
  | { readonly soort: 'fout'; readonly fout: string };
