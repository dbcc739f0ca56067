import { magLezen, opsomming, rolNaam, type ClientSoort, type Programmablad, type Rol } from '#domain';
import type { Refused } from '../case-result.ts';

interface Beslotens {
  readonly alleenVoor: readonly Rol[] | null;
}

/** What one actor may read of one traject. */
export class Inzicht {
  constructor(
    readonly blad: Programmablad,
    readonly clientSoort: ClientSoort,
    readonly rollen: readonly Rol[],
  ) {}

  /** Why this cannot be read, in a sentence that tells nothing of the content; null when it can. */
  besloten(item: Beslotens): string | null {
    return magLezen(item, this.rollen) ? null : alleenVoorZin(item, this.clientSoort);
  }

  /** The same as a refusal. */
  weigering(item: Beslotens): Refused | null {
    const text = this.besloten(item);
    return text === null ? null : { ok: false, refusal: { code: 'confidential', text } };
  }
}

/** 'Alleen de burgemeester en de procesbegeleider van dit traject kunnen dit lezen.' */
export const alleenVoorZin = ({ alleenVoor }: Beslotens, soort: ClientSoort): string => {
  const wie = (alleenVoor ?? []).map((rol) => `de ${rolNaam(rol, soort)}`);
  return `Alleen ${opsomming(wie)} van dit traject ${wie.length === 1 ? 'kan' : 'kunnen'} dit lezen. Zo is het in dit programma afgesproken.`;
};
