import type { Deelnemer } from '../ports/deelnemers.ts';
import type { Gevraagde } from '../ports/datumpeilingen.ts';

export const VRAGEN = ['vereist', 'gewenst', 'niet'] as const;
export type Vraag = (typeof VRAGEN)[number];

export interface Gevraagdenkeuze {
  /** By role. */
  readonly rollen: Readonly<Record<string, Vraag>>;
  /** By id of a deelnemer: goes before the role. */
  readonly mensen: Readonly<Record<string, Vraag>>;
}

/** Who is asked: by role, with exceptions by person. */
export const kiesGevraagden = (
  { rollen, mensen }: Gevraagdenkeuze,
  deelnemers: readonly Pick<Deelnemer, 'id' | 'rol'>[],
): Pick<Gevraagde, 'deelnemerId' | 'vereist'>[] =>
  deelnemers.flatMap(({ id, rol }) => {
    const vraag = mensen[id] ?? rollen[rol] ?? 'niet';
    return vraag === 'niet' ? [] : [{ deelnemerId: id, vereist: vraag === 'vereist' }];
  });
