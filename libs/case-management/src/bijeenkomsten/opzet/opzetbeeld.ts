import {
  standaardCapaciteit,
  teVol,
  type Capaciteit,
  type Instellingen,
  type Programmablad,
  type Standaardcapaciteit,
  type Zittingblad,
} from '#domain';
import type { Zitting } from '../../ports/bijeenkomsten.ts';
import type { Deelnemer } from '../../ports/deelnemers.ts';
import type { Opzetregel, Trainer } from '../../ports/zittingopzet.ts';
import { verwachtBij } from '../bijeenkomst-kort.ts';

/** Who leads a session, and how many fit. */
export interface Opzetbeeld {
  readonly trainers: readonly Trainer[];
  /** What holds: what the bureau chose, or else what the programme's text says; null: no limit. */
  readonly capaciteit: Capaciteit | null;
  /** What the programme's text says; null when it says nothing. */
  readonly standaard: Standaardcapaciteit | null;
  /** The bureau chose it, instead of what the text says. */
  readonly eigenKeuze: boolean;
  /** Number of people who are expected. */
  readonly verwacht: number;
  /** Says so when more are expected than there are seats. */
  readonly teVol: string | undefined;
}

export interface Opzetbron {
  readonly deelnemers: readonly Deelnemer[];
  readonly zittingen: readonly Pick<Zitting, 'onderdeel' | 'presenties'>[];
  readonly opzet: readonly Opzetregel[];
  readonly instellingen: Instellingen;
}

/** The limit that holds for a session. */
export function capaciteitVan(
  { onderdeel, rooster }: Pick<Zittingblad, 'onderdeel' | 'rooster'>,
  opzet: readonly Pick<Opzetregel, 'onderdeel' | 'capaciteit'>[],
  instellingen: Instellingen,
): Capaciteit | null {
  const gekozen = opzet.find((regel) => regel.onderdeel === onderdeel)?.capaciteit;
  return gekozen === undefined ? standaardCapaciteit(rooster, instellingen) : gekozen;
}

export function opzetbeeld(blad: Zittingblad, nummer: number, bron: Opzetbron): Opzetbeeld {
  const regel = bron.opzet.find(({ onderdeel }) => onderdeel === blad.onderdeel);
  const capaciteit = capaciteitVan(blad, bron.opzet, bron.instellingen);
  const verwacht = verwachtBij(blad, bron).length;
  return {
    // The next time is led by those of the time before, until somebody chooses otherwise.
    trainers: regel?.trainers[nummer] ?? (blad.herhaalt ? (regel?.trainers[nummer - 1] ?? []) : []),
    capaciteit,
    standaard: standaardCapaciteit(blad.rooster, bron.instellingen),
    eigenKeuze: regel?.capaciteit !== undefined,
    verwacht,
    teVol: teVol(verwacht, capaciteit),
  };
}

/** A session in which more people are expected than a ban allows. */
export interface Overvol {
  readonly onderdeel: string;
  readonly verwacht: number;
  readonly zin: string;
}

export function overvol(
  { zittingen: bladen }: Pick<Programmablad, 'zittingen'>,
  bron: Omit<Opzetbron, 'opzet'> & {
    readonly opzet: readonly Pick<Opzetregel, 'onderdeel' | 'capaciteit'>[];
  },
): Overvol[] {
  return bladen.flatMap((blad): Overvol[] => {
    const capaciteit = capaciteitVan(blad, bron.opzet, bron.instellingen);
    if (capaciteit?.werking !== 'verbod') return [];
    const verwacht = verwachtBij(blad, bron).length;
    const zin = teVol(verwacht, capaciteit);
    if (zin === undefined) return [];
    const { onderdeel, titel } = blad;
    return [{ onderdeel, verwacht, zin: `${titel}: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}` }];
  });
}
