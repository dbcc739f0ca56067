import type { Eenheid } from './eenheid.ts';
import { Gelijkenis } from './gelijkenis.ts';
import { koppelGelijke } from './koppel-gelijke.ts';
import { koppelVerwante } from './koppel-verwante.ts';
import { Paren } from './paren.ts';

/** Which old block (by its place) each new block was, and which of them kept their order. */
export interface Uitlijning {
  readonly naarOud: ReadonlyMap<number, number>;
  readonly naarNieuw: ReadonlyMap<number, number>;
  /** The new places of the pairs that did not move. */
  readonly opPlaats: ReadonlySet<number>;
}

/**
 * How far an equal id is believed: `altijd` between two versions of one document; `alsHetLijkt` when the new
 * text may have made up ids of its own.
 */
export type Vertrouwen = 'altijd' | 'alsHetLijkt';

const LIJKT = 0.3;

const koppelIds = (paren: Paren, klopt: (oud: Eenheid, nieuw: Eenheid) => boolean): void => {
  const oude = new Map(paren.oud.map(({ id }, o) => [id, o]));
  paren.nieuw.forEach((nieuw, n) => {
    const o = oude.get(nieuw.id);
    const oud = o === undefined ? undefined : paren.oud[o];
    if (o !== undefined && oud && oud.klasse === nieuw.klasse && klopt(oud, nieuw)) paren.koppel(o, n);
  });
};

const paarAan = (
  oud: readonly Eenheid[],
  nieuw: readonly Eenheid[],
  vertrouwen: Vertrouwen,
): { paren: Paren; vast: { readonly o: number; readonly n: number }[] } => {
  const paren = new Paren(oud, nieuw);
  const gelijkenis = new Gelijkenis();
  koppelIds(paren, (een, ander) => vertrouwen === 'altijd' || gelijkenis.van(een, ander) >= LIJKT);
  koppelGelijke(paren);
  koppelVerwante(paren, gelijkenis);
  if (vertrouwen === 'alsHetLijkt') koppelIds(paren, () => true);
  return { paren, vast: paren.opVolgorde() };
};

const kleiner = (een: readonly Eenheid[], ander: readonly Eenheid[]): boolean => {
  if (een.length !== ander.length) return een.length < ander.length;
  const plaats = een.findIndex(({ sleutel }, at) => sleutel !== ander[at]?.sleutel);
  return plaats < 0 || (een[plaats]?.sleutel ?? '') < (ander[plaats]?.sleutel ?? '');
};

/**
 * Finds for each new block the old one that it was: by its id, else by saying the same, else by being alike.
 * Which of the two texts is called old makes no difference to what is paired.
 */
export const lijnUit = (
  oud: readonly Eenheid[],
  nieuw: readonly Eenheid[],
  vertrouwen: Vertrouwen,
): Uitlijning => {
  if (kleiner(nieuw, oud) && !kleiner(oud, nieuw)) {
    const { paren, vast } = paarAan(nieuw, oud, vertrouwen);
    return {
      naarOud: paren.naarNieuw,
      naarNieuw: paren.naarOud,
      opPlaats: new Set(vast.map(({ o }) => o)),
    };
  }
  const { paren, vast } = paarAan(oud, nieuw, vertrouwen);
  return {
    naarOud: paren.naarOud,
    naarNieuw: paren.naarNieuw,
    opPlaats: new Set(vast.map(({ n }) => n)),
  };
};
