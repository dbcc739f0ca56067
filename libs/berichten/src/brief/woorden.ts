import {
  formatDatum,
  formatTijd,
  zittingVan,
  type Client,
  type Programmablad,
  type RoosterSoort,
} from '#domain';
import type { Mailbijeenkomst } from './mailbron.ts';

/** What words must know of a letter: about whom, to whom. */
interface Lezing {
  readonly bron: { readonly client: Pick<Client, 'soort' | 'naam'> };
  readonly persoon: { readonly naam: string };
}

interface Onderdeelwoorden {
  /** At the begin of a line: 'Bijeenkomst 1'. */
  readonly titel: string;
  /** In a sentence: 'de eerste bijeenkomst'. */
  readonly naam: string;
  readonly rooster: RoosterSoort;
}

/** Words of a mail that are not those of a page, by programme. */
const EIGEN: Readonly<Record<string, Readonly<Record<string, Pick<Onderdeelwoorden, 'titel' | 'naam'>>>>> = {
  ovkk: {
    bijeenkomst1: { titel: 'Bijeenkomst 1', naam: 'de eerste bijeenkomst' },
    bijeenkomst2: { titel: 'Bijeenkomst 2', naam: 'de tweede bijeenkomst' },
    dagdeel1: { titel: 'Training, dagdeel 1', naam: 'het eerste dagdeel van de training' },
    dagdeel2: { titel: 'Training, dagdeel 2', naam: 'het tweede dagdeel van de training' },
  },
};

/** How a session of the programme is called in a mail. */
export const woordenVan = (onderdeel: string, blad: Programmablad): Onderdeelwoorden => {
  const zitting = zittingVan(blad, onderdeel);
  const eigen = EIGEN[blad.naam]?.[onderdeel];
  const { titel, naam } = eigen ?? zitting ?? { titel: onderdeel, naam: `de bijeenkomst '${onderdeel}'` };
  return { titel, naam, rooster: zitting?.rooster ?? 'dagdeel' };
};

/** Where a programme takes place: 'in de gemeente Almere', 'bij Waterschap De Dommel', 'voor Yara de Wit'. */
export const bijClient = ({ soort, naam }: Pick<Client, 'soort' | 'naam'>): string =>
  ({
    gemeente: `in de gemeente ${naam}`,
    provincie: `in de provincie ${naam}`,
    overheid: `bij ${naam}`,
    persoon: `voor ${naam}`,
  })[soort];

/** Whether somebody reads about a traject of one person, and is that person. */
export const isZelf = ({ soort, naam }: Pick<Client, 'soort' | 'naam'>, lezer: string): boolean =>
  soort === 'persoon' && naam === lezer;

/** The same at the end of a name in a sentence; nothing for who reads about himself or herself. */
export const bijLezer = ({ bron: { client }, persoon: { naam } }: Lezing): string =>
  isZelf(client, naam) ? '' : ` ${bijClient(client)}`;

/** 'donderdag 14 januari 2027, 17.00 – 22.00 uur' */
export const wanneer = ({ beginLokaal, eindLokaal }: Mailbijeenkomst): string =>
  `${formatDatum(beginLokaal)}, ${formatTijd(beginLokaal)} – ${formatTijd(eindLokaal)} uur`;

export const metHoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** 'raadslid Jansen en raadslid De Wit', '… en 3 anderen': people and things in a sentence. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

export const mensen = (aantal: number): string => (aantal === 1 ? '1 persoon' : `${aantal} mensen`);
