import type { INestApplicationContext } from '@nestjs/common';
import { plusWerkdagen, type Datum } from '#domain';
import type { Actor } from '#workflow-engine';
import type { Doen, Speler } from './rol-spelen.ts';

/** Where a demo traject takes place. */
export interface Wereld {
  readonly app: INestApplicationContext;
  readonly manager: Actor;
  readonly vandaag: Datum;
}

/** Something that happens on a day of the story. */
export interface Handeling {
  readonly dag: Datum;
  readonly doe: () => Promise<void>;
}

/**
 * The day that is so many working days after the traject began. Two numbers are never one day, so that what comes
 * after an evening does so in any week of the year.
 */
export type Dag = (na: number) => Datum;
/** So many working days after the beginning, what people do. */
export type Stap = readonly [na: number, ...doen: readonly Doen[]];

export interface Verloop {
  readonly naam: string;
  /** So many working days ago it began. */
  readonly geleden: number;
  readonly schrijfIn: (wie: Omit<Speler, 'trajectId'>) => Promise<Speler>;
  readonly stappen: (dag: Dag) => readonly Stap[];
}

/** What happened in one traject until today. */
export const handelingenVan = (
  { app, manager, vandaag }: Wereld,
  { naam, geleden, schrijfIn, stappen }: Verloop,
): Handeling[] => {
  const begin = plusWerkdagen(vandaag, -geleden);
  const dag: Dag = (na) => plusWerkdagen(begin, na);
  let speler: Speler | undefined;
  const inschrijven: Handeling = {
    dag: dag(0),
    doe: async () => {
      speler = await schrijfIn({ app, manager, naam });
    },
  };
  const verder = stappen(dag)
    .map(([na, ...doen]): Handeling => ({
      dag: dag(na),
      doe: async () => {
        if (!speler) throw new Error(`${naam} has not been enrolled`);
        for (const doe of doen) await doe(speler);
      },
    }))
    .filter((handeling) => handeling.dag < vandaag);
  return [inschrijven, ...verder];
};
