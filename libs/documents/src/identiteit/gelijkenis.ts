import type { Eenheid } from './eenheid.ts';

/** How often each word, or group of three letters, is there. */
interface Zak {
  readonly telling: ReadonlyMap<string, number>;
  readonly aantal: number;
}

const FEW_WORDS = 4;

const zak = (stukken: readonly string[]): Zak => {
  const telling = new Map<string, number>();
  for (const stuk of stukken) telling.set(stuk, (telling.get(stuk) ?? 0) + 1);
  return { telling, aantal: stukken.length };
};

const drietallen = (tekst: string): string[] => {
  const tekens = ` ${tekst.toLowerCase().replace(/\s+/gu, ' ').trim()} `;
  return Array.from({ length: Math.max(tekens.length - 2, 0) }, (_, at) => tekens.slice(at, at + 3));
};

const overlap = (een: Zak, ander: Zak): number => {
  const samen = een.aantal + ander.aantal;
  if (samen === 0) return 1;
  let gedeeld = 0;
  for (const [stuk, aantal] of een.telling) gedeeld += Math.min(aantal, ander.telling.get(stuk) ?? 0);
  return (2 * gedeeld) / samen;
};

/** Of one comparison: what is asked of a block more than once is worked out once. */
export class Gelijkenis {
  readonly #woorden = new Map<Eenheid, Zak>();
  readonly #letters = new Map<Eenheid, Zak>();

  /** Each word once. */
  woorden(eenheid: Eenheid): Iterable<string> {
    return this.#woordzak(eenheid).telling.keys();
  }

  isKort(eenheid: Eenheid): boolean {
    return this.#woordzak(eenheid).aantal < FEW_WORDS;
  }

  /** From 0 to 1: the share of words that both have; of a few words, the share of their letters. */
  van(een: Eenheid, ander: Eenheid): number {
    if (een.klasse !== ander.klasse) return 0;
    if (een.sleutel === ander.sleutel) return 1;
    return this.isKort(een) || this.isKort(ander)
      ? overlap(this.#letterzak(een), this.#letterzak(ander))
      : overlap(this.#woordzak(een), this.#woordzak(ander));
  }

  #woordzak(eenheid: Eenheid): Zak {
    const bekend = this.#woorden.get(eenheid);
    if (bekend) return bekend;
    const nieuw = zak(eenheid.tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    this.#woorden.set(eenheid, nieuw);
    return nieuw;
  }

  #letterzak(eenheid: Eenheid): Zak {
    const bekend = this.#letters.get(eenheid);
    if (bekend) return bekend;
    const nieuw = zak(drietallen(eenheid.tekst));
    this.#letters.set(eenheid, nieuw);
    return nieuw;
  }
}
