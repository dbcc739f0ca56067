import type { Type } from '@nestjs/common';
import {
  ApiSleutels,
  Inloglinks,
  MedewerkersMetToegang,
  PersoonlijkeLinks,
  Pogingen,
  Sessies,
} from '#identity';
import { Clock, Ids, InstanceStore, UnitOfWork } from '#workflow-engine';
import { PgClock } from './engine/pg-clock.ts';
import { PgInstanceStore } from './engine/pg-instance-store.ts';
import { RandomIds } from './engine/random-ids.ts';
import { PgApiSleutels } from './identity/pg-api-sleutels.ts';
import { PgInloglinks } from './identity/pg-inloglinks.ts';
import { PgMedewerkersMetToegang } from './identity/pg-medewerkers-met-toegang.ts';
import { PgPersoonlijkeLinks } from './identity/pg-persoonlijke-links.ts';
import { PgPogingen } from './identity/pg-pogingen.ts';
import { PgSessies } from './identity/pg-sessies.ts';
import type { Database } from './sql/database.ts';
import { PgUnitOfWork } from './sql/pg-unit-of-work.ts';

interface Binding {
  /** The abstract class of an application lib. */
  readonly port: abstract new (...args: never[]) => unknown;
  readonly store: new (database: Database) => unknown;
}

const bind = <Port>(port: abstract new (...args: never[]) => Port, store: Type<Port>): Binding => ({
  port,
  store,
});

/** Which class answers for which port. One line per port; start-up fails on a port that is asked for and not here. */
export const STORES: readonly Binding[] = [
  bind(UnitOfWork, PgUnitOfWork),
  bind(InstanceStore, PgInstanceStore),
  bind(Clock, PgClock),
  bind(Ids, RandomIds),
  bind(MedewerkersMetToegang, PgMedewerkersMetToegang),
  bind(Sessies, PgSessies),
  bind(Inloglinks, PgInloglinks),
  bind(PersoonlijkeLinks, PgPersoonlijkeLinks),
  bind(ApiSleutels, PgApiSleutels),
  bind(Pogingen, PgPogingen),
];
