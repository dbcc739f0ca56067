import { doelgroepVan } from '../rol.ts';
import { blokVan, type Indeling, type Persoon } from './gespreksgroep.ts';

/** What a group is counted by: everybody, and each block, doelgroep and role by itself. */
const soortenVan = ({ rol }: Pick<Persoon, 'rol'>): readonly string[] => [
  'allen',
  `blok ${blokVan(rol)}`,
  `doelgroep ${doelgroepVan(rol)}`,
  `rol ${rol}`,
];

/** How many of each kind sit in each group, kept up to date while people are moved. */
export class Telling {
  private readonly aantallen = new Map<string, number[]>();
  private readonly kolommen: number;

  constructor(kolommen: number) {
    this.kolommen = kolommen;
  }

  tel(persoon: Pick<Persoon, 'rol'>, kolom: number, verschil: 1 | -1): void {
    for (const soort of soortenVan(persoon)) {
      const rij = this.rij(soort);
      rij[kolom] = (rij[kolom] ?? 0) + verschil;
    }
  }

  /** How much more uneven it becomes when this person moves; from null: when the person is added. */
  winst(persoon: Pick<Persoon, 'rol'>, van: number | null, naar: number): number {
    if (van === naar) return 0;
    return soortenVan(persoon).reduce((som, soort) => {
      const rij = this.rij(soort);
      // Of the sum of squares: (b+1)² − b² and (a−1)² − a².
      const erbij = 2 * (rij[naar] ?? 0) + 1;
      const eraf = van === null ? 0 : 1 - 2 * (rij[van] ?? 0);
      return som + erbij + eraf;
    }, 0);
  }

  /** Whether every kind differs by at most one between any two groups. */
  isEven(): boolean {
    return [...this.aantallen.values()].every((rij) => Math.max(...rij) - Math.min(...rij) <= 1);
  }

  private rij(soort: string): number[] {
    const bekend = this.aantallen.get(soort);
    if (bekend) return bekend;
    const nieuw = Array.from({ length: this.kolommen }, () => 0);
    this.aantallen.set(soort, nieuw);
    return nieuw;
  }
}

/** Whether groups are even in every way that a new division would be: overall, per block, doelgroep and role. */
export function isInBalans(groepen: readonly Indeling[], personen: readonly Persoon[]): boolean {
  const telling = new Telling(groepen.length);
  const wie = new Map(personen.map((persoon) => [persoon.id, persoon]));
  for (const [kolom, { leden }] of groepen.entries())
    for (const id of leden) {
      const persoon = wie.get(id);
      if (persoon) telling.tel(persoon, kolom, 1);
    }
  return telling.isEven();
}
