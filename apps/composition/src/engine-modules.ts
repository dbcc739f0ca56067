import type { DynamicModule, Type } from '@nestjs/common';
import type pg from 'pg';
import { BerichtenModule, VerzendModule, type MailSender } from '#berichten';
import { CaseManagementModule } from '#case-management';
import type { Config } from '#config';
import { ConsultatieModule } from '#consultatie';
import { IdentityModule } from '#identity';
import { JobsModule, type Jobs } from '#jobs';
import { PersistenceModule } from '#persistence';
import { WorkflowEngineModule } from '#workflow-engine';
import { LinksForMailModule, MailForLinksModule, SenderModule, ValuesModule } from './couplings.module.ts';

export interface EngineParts {
  readonly config: Config;
  readonly pool: pg.Pool;
  /** Of the same database as the pool. */
  readonly databaseUrl: string;
  readonly jobs: Jobs;
  /** For the worker, and with it the room that sends; other processes do not. */
  readonly sender?: MailSender | undefined;
}

/** Every room with its ports filled in: the same for web, worker and command line. */
export function engineModules({
  config,
  pool,
  databaseUrl,
  jobs,
  sender,
}: EngineParts): (Type | DynamicModule)[] {
  return [
    ValuesModule.register(config),
    PersistenceModule.register({ pool, url: databaseUrl }),
    JobsModule.register(jobs),
    WorkflowEngineModule,
    CaseManagementModule,
    ConsultatieModule,
    BerichtenModule,
    IdentityModule,
    LinksForMailModule,
    MailForLinksModule,
    ...(sender ? [SenderModule.register(sender), VerzendModule] : []),
  ];
}
