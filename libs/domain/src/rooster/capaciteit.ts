import type { Instellingen } from '../instellingen.ts';
import type { RoosterSoort } from './rooster.ts';

/** As a ban more people are refused; as advice there is a warning. */
export const WERKINGEN = ['verbod', 'advies'] as const;
export type Werking = (typeof WERKINGEN)[number];

export interface Capaciteit {
  readonly aantal: number;
  readonly werking: Werking;
}

interface Regel {
  readonly aantal: number | keyof Instellingen;
  readonly werking: Werking;
  /** Where it comes from: the programme's text. What no text says has no line here: that is for the bureau to fill in. */
  readonly bron: string;
}

const REGELS: Readonly<Partial<Record<RoosterSoort, Regel>>> = {
  workshop: {
    aantal: 'maxDeelnemersAdvies',
    werking: 'advies',
    bron: '[T] ‘We adviseren om niet meer dan twaalf deelnemers te laten meedoen. In die omvang komt iedereen voldoende aan bod.’',
  },
};

export interface Standaardcapaciteit extends Capaciteit {
  readonly bron: string;
}

/** How many people the programme's text advises or allows in a session; null when it says nothing about it. */
export function standaardCapaciteit(
  soort: RoosterSoort,
  instellingen: Instellingen,
): Standaardcapaciteit | null {
  const regel = REGELS[soort];
  if (!regel) return null;
  const { aantal, werking, bron } = regel;
  return { aantal: typeof aantal === 'number' ? aantal : instellingen[aantal], werking, bron };
}

const mensen = (aantal: number): string => (aantal === 1 ? '1 persoon' : `${aantal} mensen`);
const worden = (aantal: number): string => (aantal === 1 ? 'Er wordt' : 'Er worden');

/** A Dutch sentence when more people are expected than there are seats. */
export function teVol(verwacht: number, capaciteit: Capaciteit | null): string | undefined {
  if (!capaciteit || verwacht <= capaciteit.aantal) return undefined;
  const { aantal, werking } = capaciteit;
  const grens = werking === 'verbod' ? 'er is plaats voor' : 'het advies is hooguit';
  return `${worden(verwacht)} ${mensen(verwacht)} verwacht, en ${grens} ${aantal}.`;
}
