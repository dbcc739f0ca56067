import type { Eenheid } from './eenheid.ts';
import { langsteOplopende } from './oplopend.ts';

/** Which block of the old text became which of the new one, while that is being found out. */
export class Paren {
  readonly naarNieuw = new Map<number, number>();
  readonly naarOud = new Map<number, number>();

  constructor(
    readonly oud: readonly Eenheid[],
    readonly nieuw: readonly Eenheid[],
  ) {}

  /** Unless one of the two has a partner. */
  koppel(o: number, n: number): boolean {
    if (this.naarNieuw.has(o) || this.naarOud.has(n)) return false;
    this.naarNieuw.set(o, n);
    this.naarOud.set(n, o);
    return true;
  }

  vrijeOude(): number[] {
    return [...this.oud.keys()].filter((o) => !this.naarNieuw.has(o));
  }

  vrijeNieuwe(): number[] {
    return [...this.nieuw.keys()].filter((n) => !this.naarOud.has(n));
  }

  /** The pairs that kept their order, in that order. */
  opVolgorde(): { readonly o: number; readonly n: number }[] {
    const paren = [...this.naarOud].map(([n, o]) => ({ o, n })).sort((een, ander) => een.n - ander.n);
    return langsteOplopende(paren.map(({ o }) => o)).flatMap((plaats) => paren[plaats] ?? []);
  }
}
