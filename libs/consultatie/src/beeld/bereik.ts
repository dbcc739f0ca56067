import { DOELGROEPEN } from '#domain';
import type { Doelgroep } from '#domain';
import type { Antwoord, Ontvanger } from '../ronde.ts';

/** How many of one group were asked, and what came of it. */
export type Bereik = Readonly<Record<Antwoord, number>> & {
  readonly doelgroep: Doelgroep;
  readonly gevraagd: number;
};

/** Per group that was asked, in the order of the programme. */
export const bereikVan = (ontvangers: readonly Ontvanger[]): Bereik[] =>
  [...DOELGROEPEN, 'anderen' as const].flatMap((doelgroep) => {
    const groep = ontvangers.filter((ontvanger) => ontvanger.doelgroep === doelgroep);
    if (groep.length === 0) return [];
    const aantal = (antwoord: Antwoord): number => groep.filter(({ status }) => status === antwoord).length;
    return {
      doelgroep,
      gevraagd: groep.length,
      open: aantal('open'),
      gereageerd: aantal('gereageerd'),
      afgezien: aantal('afgezien'),
    };
  });
