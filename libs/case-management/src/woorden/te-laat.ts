import { werkdagenTussen, type Instellingen, type Kalender } from '#domain';

/** Something that should have been done by now. */
export interface TeLaat {
  readonly wat: string;
  /** Working days since it should have been done; 0 is today. */
  readonly werkdagen: number;
}

export interface Lopend {
  /** Open tasks whose term has passed. */
  readonly taken: readonly { readonly titel: string; readonly termijn: string }[];
  /** Since when whoever confirms has been asked for something, if so. */
  readonly gevraagdOp: string | null;
  /** It is the griffie that was asked. */
  readonly vanGriffie: boolean;
  /** Terms that run; a passed one is fired within seconds, unless no worker runs. */
  readonly termijnen: readonly { readonly titel: string; readonly op: string }[];
}

/** A worker that is busy, or was just started, is not late yet. */
const SPELING_MS = 10 * 60_000;

/** Everything that is late, the latest first: tasks, an answer past the second reminder, terms nobody fired. */
export function teLaat(
  { taken, gevraagdOp, vanGriffie, termijnen }: Lopend,
  instellingen: Instellingen,
  nu: string,
  kalender: Kalender,
): TeLaat[] {
  const sinds = (moment: string): number => werkdagenTussen(moment, nu, kalender);
  const wacht = gevraagdOp === null ? 0 : sinds(gevraagdOp) - instellingen.bevestigingHerinnering2;
  return [
    ...taken.map(({ titel, termijn }) => ({ wat: titel, werkdagen: sinds(termijn) })),
    ...(wacht > 0
      ? [
          {
            wat: vanGriffie ? 'De griffie heeft nog niet geantwoord' : 'Er is nog niet bevestigd',
            werkdagen: wacht,
          },
        ]
      : []),
    ...termijnen
      .filter(({ op }) => Date.parse(nu) - Date.parse(op) > SPELING_MS)
      .map(({ titel, op }) => ({ wat: titel, werkdagen: sinds(op) })),
  ].sort((een, ander) => ander.werkdagen - een.werkdagen);
}
