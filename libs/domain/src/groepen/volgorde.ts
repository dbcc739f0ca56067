/** FNV-1a with a final mix: spreads short, similar ids. Not for secrets. */
function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const vergelijk = <T extends number | string>(een: T, ander: T): number =>
  een < ander ? -1 : een > ander ? 1 : 0;

/**
 * An order that looks shuffled, but depends only on the ids and the seed: not on the order in which
 * a query returned the rows, so the same people always get the same groups.
 */
export function geschud<P extends { id: string }>(personen: readonly P[], zaad: string): P[] {
  return personen
    .map((persoon) => ({ persoon, sleutel: hash(`${zaad}\n${persoon.id}`) }))
    .sort(
      (een, ander) => vergelijk(een.sleutel, ander.sleutel) || vergelijk(een.persoon.id, ander.persoon.id),
    )
    .map(({ persoon }) => persoon);
}
