import type { RoosterSoort } from '#domain';

/** Parts of a programme that have a date. */
export const ONDERDELEN = ['bijeenkomst1', 'bijeenkomst2', 'dagdeel1', 'dagdeel2'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

export const isOnderdeel = (tekst: string): tekst is Onderdeel =>
  (ONDERDELEN as readonly string[]).includes(tekst);

/** How people are divided: mixed over the groups, or each block by itself. */
export type Groepswijze = 'gemengd' | 'gescheiden';

export interface OnderdeelWoorden {
  /** At the begin of a sentence or as a heading. */
  readonly titel: string;
  /** Inside a sentence: 'de datum van bijeenkomst 1'. */
  readonly naam: string;
  readonly rooster: RoosterSoort;
  /** The session that has to be before this one. */
  readonly na: Onderdeel | null;
  /** Null: no groups. */
  readonly groepswijze: Groepswijze | null;
  /** Only for those who may join the training. */
  readonly training: boolean;
}

const dagdeel = { rooster: 'dagdeel', groepswijze: null, training: true } as const;

/** The sessions of the programme in the order in which they are held. */
export const ONDERDEEL: Readonly<Record<Onderdeel, OnderdeelWoorden>> = {
  bijeenkomst1: {
    titel: 'Bijeenkomst 1',
    naam: 'bijeenkomst 1',
    rooster: 'bijeenkomst1',
    na: null,
    groepswijze: 'gemengd',
    training: false,
  },
  bijeenkomst2: {
    titel: 'Bijeenkomst 2',
    naam: 'bijeenkomst 2',
    rooster: 'bijeenkomst2',
    na: 'bijeenkomst1',
    groepswijze: 'gescheiden',
    training: false,
  },
  dagdeel1: { titel: 'Dagdeel 1', naam: 'dagdeel 1 van de training', na: 'bijeenkomst2', ...dagdeel },
  dagdeel2: { titel: 'Dagdeel 2', naam: 'dagdeel 2 van de training', na: 'dagdeel1', ...dagdeel },
};
