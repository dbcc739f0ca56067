import type { Uitlijning } from '../identiteit/lijn-uit.ts';

export type Paar<T> =
  | { readonly oud: T; readonly nieuw: T }
  | { readonly oud: T; readonly nieuw?: never }
  | { readonly oud?: never; readonly nieuw: T };

/**
 * Both rows as one: what kept its place side by side, and between that what went, before what came, unless
 * `erbijEerst` says otherwise. A thing that moved is both.
 */
export const inVolgorde = <T>(
  oud: readonly T[],
  nieuw: readonly T[],
  { naarOud, opPlaats }: Uitlijning,
  erbijEerst: (weg: T | undefined, erbij: T | undefined) => boolean = () => false,
): Paar<T>[] => {
  const paren: Paar<T>[] = [];
  const vaste = [...opPlaats].sort((een, ander) => een - ander);
  let [o, n] = [0, 0];
  const tot = (oudEinde: number, nieuwEinde: number): void => {
    const weg = oud.slice(o, oudEinde).map((ding) => ({ oud: ding }));
    const erbij = nieuw.slice(n, nieuwEinde).map((ding) => ({ nieuw: ding }));
    paren.push(...(erbijEerst(weg[0]?.oud, erbij[0]?.nieuw) ? [...erbij, ...weg] : [...weg, ...erbij]));
    [o, n] = [oudEinde, nieuwEinde];
  };
  for (const plaats of vaste) {
    const oudePlaats = naarOud.get(plaats) ?? o;
    tot(oudePlaats, plaats);
    const [een] = oud.slice(oudePlaats, oudePlaats + 1);
    const [ander] = nieuw.slice(plaats, plaats + 1);
    if (een !== undefined && ander !== undefined) paren.push({ oud: een, nieuw: ander });
    [o, n] = [oudePlaats + 1, plaats + 1];
  }
  tot(oud.length, nieuw.length);
  return paren;
};
