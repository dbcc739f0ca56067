import { STANDEN, type IngekomenStand } from '#berichten';

/** The filter of the page, as its address holds it. */
export interface IngekomenQuery {
  readonly stand?: IngekomenStand;
  readonly trajectId?: string;
  readonly zoek?: string;
  readonly pagina: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');
const isStand = (waarde: string): waarde is IngekomenStand => (STANDEN as readonly string[]).includes(waarde);

/** What makes no sense is left out: a link that somebody cut short still shows the page. */
export const leesQuery = (query: Readonly<Record<string, unknown>>): IngekomenQuery => {
  const stand = tekst(query['stand']);
  const zoek = tekst(query['zoek']).slice(0, 200);
  const traject = tekst(query['traject']);
  const pagina = Number(tekst(query['pagina']));
  return {
    ...(isStand(stand) ? { stand } : {}),
    ...(UUID.test(traject) ? { trajectId: traject } : {}),
    ...(zoek === '' ? {} : { zoek }),
    pagina: Number.isSafeInteger(pagina) && pagina > 0 && pagina < 1_000_000 ? pagina : 1,
  };
};

/** The address of the page with this filter. */
export const paginaAdres = ({ stand, trajectId, zoek }: Partial<IngekomenQuery>, pagina = 1): string => {
  const query = new URLSearchParams({
    ...(stand && { stand }),
    ...(trajectId && { traject: trajectId }),
    ...(zoek && { zoek }),
    ...(pagina > 1 ? { pagina: String(pagina) } : {}),
  }).toString();
  return query === '' ? '/ingekomen-mail' : `/ingekomen-mail?${query}`;
};

export const isGefilterd = ({ pagina: _pagina, ...filter }: IngekomenQuery): boolean =>
  Object.keys(filter).length > 0;
