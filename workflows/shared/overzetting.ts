import type { Feiten } from '#domain';
import { renameName } from '#statechart';
import type { AnyMigration, Here, Leaf, LeafMap, Migration } from '#statechart';
import type { Geheugen } from './context.ts';

/** The way from one version of a programme to another, for trajecten that run. */
export interface Overzetting {
  /** Of the programme. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What is different, for whoever must choose. */
  readonly summary: string;
  readonly migration: AnyMigration;
  readonly documents: Readonly<Record<string, string>>;
}

type Namen = Readonly<Record<string, string>>;

interface Opties<Van, Naar> {
  readonly van: number;
  readonly naar: number;
  readonly samenvatting: string;
  /** Every moment that the new version no longer has under its name; forgetting one does not compile. */
  readonly momenten: LeafMap<Van, Naar>;
  /** Where a traject stands in regions that are new. */
  readonly erbij?: (hier: Here<Leaf<Van>, Geheugen, Feiten>) => readonly Leaf<Naar>[];
  /** Parts that are called otherwise: phases, sessions, consultations, with their terms, tasks and rows. */
  readonly onderdelen?: Namen;
  readonly documenten?: Namen;
}

const metNamen = <T>(delen: Readonly<Record<string, T>>, namen: Namen): Record<string, T> =>
  Object.fromEntries(Object.entries(delen).map(([naam, deel]) => [namen[naam] ?? naam, deel]));

/** The facts as the database will give them after its rows followed. */
const hernoemFeiten = (feiten: Feiten, onderdelen: Namen, documenten: Namen): Feiten => ({
  ...feiten,
  bijeenkomsten: metNamen(feiten.bijeenkomsten, onderdelen),
  consultaties: metNamen(feiten.consultaties, onderdelen),
  bevestigers: metNamen(feiten.bevestigers, onderdelen),
  documenten: metNamen(feiten.documenten, documenten),
});

const hernoemGeheugen = ({ fasen, rondes }: Geheugen, onderdelen: Namen): Geheugen => ({
  fasen: fasen.map((fase) => renameName(onderdelen, fase)),
  rondes: metNamen(rondes, onderdelen),
});

/** `overzetting<typeof config1, typeof config2>()('ovkk', { … })`: the configs are what the map is checked against. */
export const overzetting =
  <Van, Naar>() =>
  (
    programma: string,
    { van, naar, samenvatting, momenten, erbij, onderdelen = {}, documenten = {} }: Opties<Van, Naar>,
  ): Overzetting => {
    const migration: Migration<Van, Naar, Geheugen, Geheugen, Feiten, Feiten> = {
      leaves: momenten,
      ...(erbij ? { added: erbij } : {}),
      renamed: onderdelen,
      context: (geheugen) => hernoemGeheugen(geheugen, onderdelen),
      facts: (feiten) => hernoemFeiten(feiten, onderdelen, documenten),
    };
    return { name: programma, from: van, to: naar, summary: samenvatting, migration, documents: documenten };
  };
