import type { BerichtStatus } from '#berichten';
import { isBerichtStatus } from './bericht-status.tsx';

/** The filter of an outbox page, as its address holds it. */
export interface BerichtenQuery {
  readonly status?: BerichtStatus;
  readonly sjabloon?: string;
  readonly zoek?: string;
  readonly pagina: number;
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');

/** What makes no sense is left out: a link that somebody cut short still shows the outbox. */
export const leesQuery = (query: Readonly<Record<string, unknown>>): BerichtenQuery => {
  const { status } = query;
  const sjabloon = tekst(query['sjabloon']);
  const zoek = tekst(query['zoek']).slice(0, 200);
  const pagina = Number(tekst(query['pagina']));
  return {
    ...(isBerichtStatus(status) ? { status } : {}),
    ...(sjabloon === '' ? {} : { sjabloon }),
    ...(zoek === '' ? {} : { zoek }),
    pagina: Number.isSafeInteger(pagina) && pagina > 0 && pagina < 1_000_000 ? pagina : 1,
  };
};

/** The address of a page with this filter. */
export const paginaAdres = (
  pad: string,
  { pagina: _pagina, ...filter }: BerichtenQuery,
  pagina: number,
): string => {
  const query = new URLSearchParams({
    ...filter,
    ...(pagina > 1 ? { pagina: String(pagina) } : {}),
  }).toString();
  return query === '' ? pad : `${pad}?${query}`;
};

export const isGefilterd = ({ pagina: _pagina, ...filter }: BerichtenQuery): boolean =>
  Object.keys(filter).length > 0;
