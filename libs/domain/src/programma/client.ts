import type { DeelnemerRol } from '../rol.ts';

/** Who a traject is for. `overheid`: another local authority, such as a waterschap; `persoon`: one burgemeester. */
export const CLIENT_SOORTEN = ['gemeente', 'provincie', 'overheid', 'persoon'] as const;
export type ClientSoort = (typeof CLIENT_SOORTEN)[number];

export interface Client {
  readonly soort: ClientSoort;
  /** Without the word for its kind: 'Almere', 'Flevoland', 'Waterschap De Dommel', 'Yara de Wit'. */
  readonly naam: string;
  /** Of a gemeente, and of a burgemeester the gemeente; null for the others. */
  readonly gemeenteCode: string | null;
}

/** As a heading: 'Gemeente Almere', 'Provincie Flevoland'. */
export const clientTitel = ({ soort, naam }: Pick<Client, 'soort' | 'naam'>): string =>
  ({ gemeente: `Gemeente ${naam}`, provincie: `Provincie ${naam}`, overheid: naam, persoon: naam })[soort];

/** In a sentence: 'de gemeente Almere', 'de provincie Flevoland'. */
export const clientInZin = ({ soort, naam }: Pick<Client, 'soort' | 'naam'>): string =>
  ({ gemeente: `de gemeente ${naam}`, provincie: `de provincie ${naam}`, overheid: naam, persoon: naam })[
    soort
  ];

const IN_PROVINCIE: Readonly<Partial<Record<string, string>>> = {
  raadslid: 'Statenlid',
  griffier: 'statengriffier',
  burgemeester: 'commissaris van de Koning',
  wethouder: 'gedeputeerde',
  gemeentesecretaris: 'provinciesecretaris',
} satisfies Partial<Record<DeelnemerRol, string>>;

/** How a role is called for this client: a provincie has other words for the same seats. */
export const rolNaam = (rol: string, soort: ClientSoort): string =>
  (soort === 'provincie' ? IN_PROVINCIE[rol] : undefined) ?? rol;

const ZETELS = new RegExp(`\\b(?:${Object.keys(IN_PROVINCIE).join('|')})\\b`, 'g');

/** A sentence of a definition, with the roles in it called as this client calls them. */
export const metRolNamen = (zin: string, soort: ClientSoort): string =>
  zin.replace(ZETELS, (rol) => rolNaam(rol, soort));
