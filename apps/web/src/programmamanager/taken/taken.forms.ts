import type { TakenFilter } from '#case-management';

/** What the filter of the page says; what it does not know is left out. */
export interface TakenQuery {
  readonly voor?: string | undefined;
  readonly wanneer?: 'telaat' | 'gedaan' | undefined;
}

export function leesTakenQuery({ voor, wanneer }: Readonly<Record<string, unknown>>): TakenQuery {
  return {
    voor: typeof voor === 'string' && /^[a-z]{1,40}$/.test(voor) ? voor : undefined,
    wanneer: wanneer === 'telaat' || wanneer === 'gedaan' ? wanneer : undefined,
  };
}

export const alsFilter = ({ voor, wanneer }: TakenQuery): TakenFilter => ({
  eigenaar: voor,
  teLaat: wanneer === 'telaat',
  status: wanneer === 'gedaan' ? 'gedaan' : 'open',
});

export function alsAdres({ voor, wanneer }: TakenQuery): string {
  const query = new URLSearchParams({ ...(voor && { voor }), ...(wanneer && { wanneer }) }).toString();
  return query === '' ? '/taken' : `/taken?${query}`;
}
