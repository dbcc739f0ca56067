import type { DeelnemerRol } from '#domain';

export interface Mens {
  readonly naam: string;
  readonly email: string;
  readonly rol: DeelnemerRol;
}

/** Invented people with an address at one invented organisation. */
export const mensVan =
  (domein: string) =>
  (naam: string, rol: DeelnemerRol): Mens => ({
    naam,
    rol,
    email: `${naam.toLowerCase().replace(/[^a-z]+/g, '')}@${domein}.example`,
  });

export const adressen = (mensen: readonly { readonly email: string }[]): string[] =>
  mensen.map(({ email }) => email);

/** The bureau. The first lets the rest in. */
export const MANAGER = { naam: 'Petra de Wit', email: 'p.dewit@bureau.example' } as const;
