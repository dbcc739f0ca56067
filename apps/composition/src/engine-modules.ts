import type { DynamicModule, Type } from '@nestjs/common';
import type pg from 'pg';
import {
  BerichtenModule,
  IngekomenModule,
  OntvangstModule,
  VerzendModule,
  type MailSender,
} from '#berichten';
import { CaseManagementModule } from '#case-management';
import type { Config } from '#config';
import { ConsultatieModule } from '#consultatie';
import { IdentityModule } from '#identity';
import { JobsModule, type Jobs } from '#jobs';
import { PersistenceModule } from '#persistence';
import { WorkflowEngineModule } from '#workflow-engine';
import { requireSoundProgrammas } from './check/require-sound-programmas.ts';
import { ConvertersModule } from './converters.module.ts';
import {
  AanmeldpostModule,
  LinksForMailModule,
  MailForLinksModule,
  RunsModule,
  SenderModule,
  ValuesModule,
} from './couplings.module.ts';
import { IngekomenPoortModule } from './ingekomen.module.ts';
import type { Programmas } from './programmas.ts';

export interface EngineParts {
  readonly config: Config;
  readonly pool: pg.Pool;
  /** Of the same database as the pool. */
  readonly databaseUrl: string;
  readonly jobs: Jobs;
  /** Other than those of `workflows`: for a test of versions that did not ship. */
  readonly programmas?: Programmas | undefined;
  /** For the worker, and with it the room that sends; other processes do not. */
  readonly sender?: MailSender | undefined;
}

/**
 * Every room with its ports filled in: the same for web, worker and command line. Refused when a definition of the
 * program names what is not there; tests bring versions that are only half of one.
 */
export function engineModules({
  config,
  pool,
  databaseUrl,
  jobs,
  programmas,
  sender,
}: EngineParts): (Type | DynamicModule)[] {
  if (programmas === undefined) requireSoundProgrammas();
  return [
    ValuesModule.register(config, programmas),
    PersistenceModule.register({ pool, url: databaseUrl }),
    JobsModule.register(jobs),
    ConvertersModule,
    WorkflowEngineModule,
    CaseManagementModule,
    RunsModule,
    AanmeldpostModule,
    ConsultatieModule,
    BerichtenModule,
    IngekomenPoortModule,
    IngekomenModule,
    IdentityModule,
    LinksForMailModule,
    MailForLinksModule,
    ...(sender ? [SenderModule.register(sender), VerzendModule, OntvangstModule] : []),
  ];
}
