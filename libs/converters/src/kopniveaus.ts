import type { Blok } from '#documents';

/** For each heading the level that skips none, 1 to 3: a screen reader goes by it. 0 for all that is no heading. */
export const kopniveaus = (blokken: readonly Blok[]): number[] => {
  let vorige = 0;
  return blokken.map((blok) => {
    if (blok.type !== 'heading') return 0;
    vorige = Math.min(blok.attrs.level, vorige + 1);
    return vorige;
  });
};
