import type { Blokverschil } from '#documents';

/** A run of blocks that is shown, or one of unchanged blocks that the reader may open. */
export interface Stretch {
  readonly folded: boolean;
  readonly blokken: readonly Blokverschil[];
}

/** Fewer than this are not worth a fold. */
const FOLD_FROM = 3;

const isHeading = ({ nieuw }: Blokverschil): boolean => nieuw?.type === 'heading' || nieuw?.type === 'title';

/**
 * Which of a run of unchanged blocks stay in sight: those next to a change, and the last heading, so that the
 * reader knows where in the text the next change is.
 */
const inSight = (run: readonly Blokverschil[], first: boolean, last: boolean): ReadonlySet<number> => {
  const heading = last ? -1 : run.findLastIndex(isHeading);
  return new Set([...(first ? [] : [0]), ...(last ? [] : [run.length - 1]), heading]);
};

const folded = (run: readonly Blokverschil[], first: boolean, last: boolean): Stretch[] => {
  const sight = inSight(run, first, last);
  const pieces: { folded: boolean; blokken: Blokverschil[] }[] = [];
  run.forEach((blok, at) => {
    const hidden = !sight.has(at);
    const piece = pieces.at(-1);
    if (piece?.folded === hidden) piece.blokken.push(blok);
    else pieces.push({ folded: hidden, blokken: [blok] });
  });
  return pieces.map((piece) => (piece.blokken.length < FOLD_FROM ? { ...piece, folded: false } : piece));
};

/** Neighbours that are both shown become one, so that a list stays one list. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const previous = out.at(-1);
    if (previous && !previous.folded && !stretch.folded)
      out[out.length - 1] = { folded: false, blokken: [...previous.blokken, ...stretch.blokken] };
    else out.push(stretch);
  }
  return out;
};

/** The comparison with long unchanged stretches folded away. */
export const stretchesOf = (blokken: readonly Blokverschil[]): Stretch[] => {
  const runs: Blokverschil[][] = [];
  for (const blok of blokken) {
    const run = runs.at(-1);
    if (run && (run[0]?.soort === 'gelijk') === (blok.soort === 'gelijk')) run.push(blok);
    else runs.push([blok]);
  }
  return joined(
    runs.flatMap((run, at) =>
      run[0]?.soort === 'gelijk'
        ? folded(run, at === 0, at === runs.length - 1)
        : [{ folded: false, blokken: run }],
    ),
  );
};
