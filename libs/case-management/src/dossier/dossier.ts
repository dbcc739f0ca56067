import type { Kalender } from '#domain';
import type { AcceptedEvent, Standing } from '#workflow-engine';
import type { BordStatus } from '../bord/bord.ts';
import type { Reactiestand } from '../ports/bordlezer.ts';
import type { DossierGegevens } from '../ports/dossierlezer.ts';
import type { Traject } from '../trajecten/read-traject.ts';
import type { Moment } from '../woorden/moment.ts';
import type { TeLaat } from '../woorden/te-laat.ts';
import type { KindBeeld, VorigeCyclus } from './kinderen.ts';
import type { DossierFase } from './stappen.ts';

export interface Termijn {
  readonly titel: string;
  /** UTC instant. */
  readonly op: string;
}

/** Everything about one traject on one page. */
export interface Dossier {
  readonly traject: Traject;
  readonly nu: string;
  readonly kalender: Kalender;
  readonly stand: BordStatus;
  /** Id and title of the current phase, or of the end. */
  readonly fase: { readonly id: string; readonly titel: string };
  readonly fasen: readonly DossierFase[];
  readonly moment: Moment;
  /** Names of those who can confirm the current phase. */
  readonly bevestigers: readonly string[];
  readonly standing: Standing;
  /** The question for confirmation, or the confirmation itself, with what is missing for it; null while neither can come. */
  readonly vraag: AcceptedEvent | null;
  /** Terms that run, the first one first; empty while it is paused. */
  readonly termijnen: readonly Termijn[];
  /** The latest first; empty while it is paused or over. */
  readonly teLaat: readonly TeLaat[];
  /** Of the consultation of the current phase. */
  readonly reacties: Reactiestand | null;
  readonly gepauzeerdOp: string | null;
  readonly gegevens: DossierGegevens;
  /** Child runs: cohorts, work groups. */
  readonly kinderen: readonly KindBeeld[];
  readonly vorige: VorigeCyclus | null;
}
