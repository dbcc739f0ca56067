import type { Rol } from '../rol.ts';
import type { Documentblad, Gegevenblad, Programmablad, Zittingblad } from './programmablad.ts';

/** A text to begin a document with, in the plain notation, with merge fields such as `{{datum bijeenkomst 1}}`. */
export interface Documentsjabloon {
  /** As the sheet of the programme names the document. */
  readonly soort: string;
  readonly tekst: string;
}

export const ZITTING_DELEN = ['datum', 'tijd', 'plaats', 'aanwezigen', 'afwezigen', 'groepen'] as const;
export type Zittingdeel = (typeof ZITTING_DELEN)[number];

/** Where the value of a merge field is found. */
export type Veldbron =
  | { readonly van: 'traject'; readonly wat: 'client' | 'programma' | 'groep' | 'vandaag' }
  | { readonly van: 'mensen'; readonly wat: 'deelnemers' | 'deelnemers per groep' | 'aantal deelnemers' }
  | { readonly van: 'rol'; readonly rol: Rol }
  | { readonly van: 'zitting'; readonly onderdeel: string; readonly wat: Zittingdeel }
  | { readonly van: 'gegeven'; readonly naam: string };

/** A merge field: what stands between the braces, what it is, and where its value comes from. */
export interface Sjabloonveld {
  readonly naam: string;
  /** Dutch, for whoever writes with the template. */
  readonly uitleg: string;
  /** Dutch: where somebody fills in the value. */
  readonly waar: string;
  readonly bron: Veldbron;
}

const VAST: readonly Sjabloonveld[] = [
  {
    naam: 'gemeente',
    uitleg: 'Voor wie het traject is: de naam van de gemeente, of van de andere opdrachtgever.',
    waar: 'Inschrijving',
    bron: { van: 'traject', wat: 'client' },
  },
  {
    naam: 'programma',
    uitleg: 'De titel van het programma.',
    waar: 'Programma',
    bron: { van: 'traject', wat: 'programma' },
  },
  {
    naam: 'datum vandaag',
    uitleg: 'De dag waarop u het sjabloon invult.',
    waar: 'Kalender',
    bron: { van: 'traject', wat: 'vandaag' },
  },
  {
    naam: 'deelnemers',
    uitleg: 'De namen van iedereen die meedoet, met hun rol.',
    waar: 'Deelnemers',
    bron: { van: 'mensen', wat: 'deelnemers' },
  },
  {
    naam: 'deelnemers per groep',
    uitleg: 'De namen van iedereen die meedoet, bij elkaar per rol.',
    waar: 'Deelnemers',
    bron: { van: 'mensen', wat: 'deelnemers per groep' },
  },
  {
    naam: 'aantal deelnemers',
    uitleg: 'Hoeveel mensen er meedoen.',
    waar: 'Deelnemers',
    bron: { van: 'mensen', wat: 'aantal deelnemers' },
  },
];

const TEAM = ['programmamanager', 'procesbegeleider', 'presentator', 'trainer'] as const;

const teamveld = (rol: Rol): Sjabloonveld => ({
  naam: rol,
  uitleg: `De naam van de ${rol} van dit traject; zijn het er meer, dan al hun namen.`,
  waar: 'Team',
  bron: { van: 'rol', rol },
});

const rolveld = (rol: Rol): Sjabloonveld => ({
  naam: rol,
  uitleg: `De naam van de ${rol} die meedoet; zijn het er meer, dan al hun namen.`,
  waar: 'Deelnemers',
  bron: { van: 'rol', rol },
});

const ZITTING_UITLEG: Readonly<Record<Zittingdeel, string>> = {
  datum: 'De datum van',
  tijd: 'Begin en eind van',
  plaats: 'De plaats van',
  aanwezigen: 'De namen van wie er waren bij',
  afwezigen: 'De namen van wie er niet waren bij',
  groepen: 'De groepen, met wie erin zaten, van',
};

const kleineLetter = (tekst: string): string => `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`;

const zittingvelden = ({ onderdeel, titel, naam, groepswijze }: Zittingblad): Sjabloonveld[] =>
  ZITTING_DELEN.filter((wat) => wat !== 'groepen' || groepswijze !== null).map((wat) => ({
    naam: `${wat} ${kleineLetter(titel)}`,
    uitleg: `${ZITTING_UITLEG[wat]} ${naam}.`,
    waar: wat === 'groepen' ? 'Groepen' : wat.endsWith('wezigen') ? 'Aanwezigheid' : 'Bijeenkomsten',
    bron: { van: 'zitting', onderdeel, wat },
  }));

/** What only some may read comes in no document that others may read too. */
const pastIn = ({ alleenVoor }: Gegevenblad, document: Pick<Documentblad, 'alleenVoor'>): boolean =>
  alleenVoor === null ||
  (document.alleenVoor !== null && document.alleenVoor.every((rol) => alleenVoor.includes(rol)));

const gegevenveld = ({ naam, titel }: Gegevenblad): Sjabloonveld => ({
  naam: `gegeven ${naam}`,
  uitleg: `Wat bij de gegevens staat onder ‘${titel}’.`,
  waar: 'Gegevens',
  bron: { van: 'gegeven', naam },
});

const GROEP: Sjabloonveld = {
  naam: 'groep',
  uitleg: 'De naam van deze groep.',
  waar: 'Inschrijving',
  bron: { van: 'traject', wat: 'groep' },
};

/** The merge fields that a template of this document may use. */
export const sjabloonveldenVan = (
  blad: Programmablad,
  document: Pick<Documentblad, 'alleenVoor'>,
): readonly Sjabloonveld[] => [
  ...VAST,
  ...(blad.groepWoord === null ? [] : [GROEP]),
  ...TEAM.map(teamveld),
  ...blad.rollen.filter((rol) => !TEAM.some((lid) => lid === rol)).map(rolveld),
  ...blad.zittingen.flatMap(zittingvelden),
  ...blad.gegevens.filter((gegeven) => pastIn(gegeven, document)).map(gegevenveld),
];

/** How a value that nobody knows yet stands in a document: to be seen, and found. */
export const nogNietBekend = (naam: string): string => `[${naam}: nog niet bekend]`;
