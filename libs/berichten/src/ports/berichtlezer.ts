import type { Bericht, BerichtRegel, BerichtStatus } from '../postvak/bericht-regel.ts';

export interface BerichtFilter {
  readonly trajectId?: string | undefined;
  readonly status?: BerichtStatus | undefined;
  readonly sjabloon?: string | undefined;
  /** Words that must occur in name, address, subject or gemeente. */
  readonly zoek?: string | undefined;
}

export interface Berichtenpagina {
  readonly berichten: readonly BerichtRegel[];
  /** Over all pages, per state, with the filter but for the state. */
  readonly aantallen: Readonly<Record<BerichtStatus, number>>;
  /** Kinds of mail that were made, in this traject or at all. */
  readonly sjablonen: readonly string[];
}

export abstract class Berichtlezer {
  abstract lijst(filter: BerichtFilter, vanaf: number, hoeveel: number): Promise<Berichtenpagina>;
  abstract een(id: string): Promise<Bericht | undefined>;
}
