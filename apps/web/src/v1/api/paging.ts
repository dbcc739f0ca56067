import { Whole } from './fields.ts';

const STANDAARD = 100;

/** Query of every list. */
export class PaginaVraag {
  @Whole('Welke pagina, te beginnen bij 1.', { min: 1, optional: true, fromText: true })
  pagina?: number;

  @Whole('Hoeveel per pagina; standaard 100.', { min: 1, max: 500, optional: true, fromText: true })
  paginaGrootte?: number;
}

export interface Lijst<T> {
  /** Of all pages together. */
  readonly aantal: number;
  readonly pagina: number;
  readonly paginas: number;
  readonly resultaten: readonly T[];
}

/** One page of a list that is at hand as a whole. */
export function pagineer<T, R>(alles: readonly T[], vraag: PaginaVraag, toon: (een: T) => R): Lijst<R> {
  const { pagina = 1, paginaGrootte = STANDAARD } = vraag;
  const van = (pagina - 1) * paginaGrootte;
  return {
    aantal: alles.length,
    pagina,
    paginas: Math.max(1, Math.ceil(alles.length / paginaGrootte)),
    resultaten: alles.slice(van, van + paginaGrootte).map(toon),
  };
}
