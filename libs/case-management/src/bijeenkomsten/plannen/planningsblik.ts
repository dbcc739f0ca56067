import type { FeitBijeenkomst, Feiten, Programmablad, Zittingblad } from '#domain';
import type { Planning } from '../../ports/bijeenkomsten.ts';
import type { Opzetten } from '../opzet/lees-opzet.ts';
import type { Drukte, Elders } from './lees-drukte.ts';
import type { Omstandigheden } from './waarschuwingen.ts';

export interface Planningsbron {
  readonly trajectId: string;
  readonly programma: Programmablad;
  readonly feiten: Feiten;
  readonly nu: string;
  readonly drukte: Drukte;
  readonly opzetten: Opzetten;
}

const NIEUW: FeitBijeenkomst = {
  nummer: 1,
  vorigEind: null,
  begin: null,
  eind: null,
  plaats: null,
  aanwezig: {},
  groepen: [],
};

/** The circumstances of every session of a traject, with dates that are not kept yet as if they were. */
export class Planningsblik {
  constructor(
    readonly bron: Planningsbron,
    private readonly plannen: ReadonlyMap<string, Pick<Planning, 'begin' | 'eind'>> = new Map(),
  ) {}

  /** As if this session were then. */
  met(onderdeel: string, planning: Pick<Planning, 'begin' | 'eind'>): Planningsblik {
    return new Planningsblik(this.bron, new Map([...this.plannen, [onderdeel, planning]]));
  }

  van({ onderdeel, ...blad }: Zittingblad, nummer: number): Omstandigheden {
    const { programma, nu, drukte, opzetten } = this.bron;
    const { trainers, teVol } = opzetten.van({ onderdeel, ...blad }, nummer);
    return {
      programma,
      nu,
      trainers,
      teVol,
      kalender: drukte.kalender,
      feiten: this.feiten(),
      elders: this.elders().filter((een) => !this.isEigen(een) || een.onderdeel !== onderdeel),
    };
  }

  /** The latest begin that is known of a session. */
  beginVan(onderdeel: string | null): string | null {
    if (onderdeel === null) return null;
    return this.feiten().bijeenkomsten[onderdeel]?.begin ?? null;
  }

  private feiten(): Feiten {
    const { feiten } = this.bron;
    const gepland = [...this.plannen].map(([onderdeel, { begin, eind }]) => {
      const bijeenkomst = { ...NIEUW, ...feiten.bijeenkomsten[onderdeel], begin, eind };
      return [onderdeel, bijeenkomst] as const;
    });
    return { ...feiten, bijeenkomsten: { ...feiten.bijeenkomsten, ...Object.fromEntries(gepland) } };
  }

  private isEigen({ trajectId }: Elders): boolean {
    return trajectId === this.bron.trajectId;
  }

  private elders(): readonly Elders[] {
    return this.bron.drukte.elders.map((een) => {
      const plan = this.isEigen(een) ? this.plannen.get(een.onderdeel) : undefined;
      return plan ? { ...een, ...plan } : een;
    });
  }
}
