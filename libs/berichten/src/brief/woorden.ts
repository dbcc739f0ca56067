import { formatDatum, formatTijd } from '#domain';
import type { RoosterSoort } from '#domain';
import type { Mailbijeenkomst } from './mailbron.ts';

interface Onderdeelwoorden {
  /** At the begin of a line: 'Bijeenkomst 1'. */
  readonly titel: string;
  /** In a sentence: 'de eerste bijeenkomst'. */
  readonly naam: string;
  readonly rooster: RoosterSoort;
}

const WOORDEN: Readonly<Record<string, Onderdeelwoorden>> = {
  bijeenkomst1: { titel: 'Bijeenkomst 1', naam: 'de eerste bijeenkomst', rooster: 'bijeenkomst1' },
  bijeenkomst2: { titel: 'Bijeenkomst 2', naam: 'de tweede bijeenkomst', rooster: 'bijeenkomst2' },
  dagdeel1: { titel: 'Training, dagdeel 1', naam: 'het eerste dagdeel van de training', rooster: 'dagdeel' },
  dagdeel2: { titel: 'Training, dagdeel 2', naam: 'het tweede dagdeel van de training', rooster: 'dagdeel' },
};

/** Words for a part that we do not know yet: a new programme is readable before it is polished. */
export const woordenVan = (onderdeel: string): Onderdeelwoorden =>
  WOORDEN[onderdeel] ?? { titel: onderdeel, naam: `de bijeenkomst '${onderdeel}'`, rooster: 'dagdeel' };

/** 'donderdag 14 januari 2027, 17.00 – 22.00 uur' */
export const wanneer = ({ beginLokaal, eindLokaal }: Mailbijeenkomst): string =>
  `${formatDatum(beginLokaal)}, ${formatTijd(beginLokaal)} – ${formatTijd(eindLokaal)} uur`;

export const metHoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** 'raadslid Jansen en raadslid De Wit', '… en 3 anderen': people and things in a sentence. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

export const mensen = (aantal: number): string => (aantal === 1 ? '1 persoon' : `${aantal} mensen`);
