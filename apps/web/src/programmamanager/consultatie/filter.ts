import { DOELGROEPEN, doelgroepVan, type Doelgroep } from '#domain';
import { OORDELEN, type Oordeel, type Reactie } from '#consultatie';

export const REACTIESTANDEN = ['open', ...OORDELEN, 'bezwaar'] as const;
export type Reactiestand = 'open' | Oordeel | 'bezwaar';

/** Which reactions the page shows; without either: all of them. */
export interface Reactiefilter {
  readonly groep?: Doelgroep | undefined;
  readonly stand?: Reactiestand | undefined;
}

export const GROEPEN: readonly Doelgroep[] = [...DOELGROEPEN, 'anderen'];

const kies = <T extends string>(waarde: unknown, uit: readonly T[]): T | undefined =>
  uit.find((een) => een === waarde);

/** From an address, or from the hidden fields of a form that was filtered; what it does not know counts as nothing. */
export const leesFilter = (gegeven: Readonly<Record<string, unknown>>): Reactiefilter => ({
  groep: kies(gegeven['groep'], GROEPEN),
  stand: kies(gegeven['stand'], REACTIESTANDEN),
});

export const isGefilterd = ({ groep, stand }: Reactiefilter): boolean =>
  groep !== undefined || stand !== undefined;

/** The filter as fields, for an address or a form. */
export const filtervelden = ({ groep, stand }: Reactiefilter): Record<string, string> => ({
  ...(groep !== undefined && { groep }),
  ...(stand !== undefined && { stand }),
});

export const alsQuery = (filter: Reactiefilter): string => {
  const query = new URLSearchParams(filtervelden(filter)).toString();
  return query === '' ? '' : `?${query}`;
};

export const past = ({ groep, stand }: Reactiefilter, { rol, oordeel, bezwaar }: Reactie): boolean => {
  if (groep !== undefined && doelgroepVan(rol) !== groep) return false;
  if (stand === undefined) return true;
  if (stand === 'open') return oordeel === null;
  return stand === 'bezwaar' ? bezwaar : oordeel === stand;
};
