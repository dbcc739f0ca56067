import { Global, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Aanmeldpost,
  CaseManagementModule,
  Documentsjablonen,
  Medewerkers,
  Peilingpost,
} from '#case-management';
import type { Peilingbericht } from '#case-management';
import { Config } from '#config';
import { createPool, Database, loadGemeenten, PersistenceModule } from '#persistence';
import { Programmabladen } from '#domain';
import { DefinitionRegistry, FireTimers, JobQueue, WorkflowEngineModule } from '#workflow-engine';
import type { Actor, EffectJob } from '#workflow-engine';
import { WorkflowSjablonen } from '../../apps/composition/src/documentsjablonen.ts';
import { ConvertersModule } from '../../apps/composition/src/converters.module.ts';
import { RunsModule } from '../../apps/composition/src/couplings.module.ts';
import { PROGRAMMAS, type Programmas } from '../../apps/composition/src/programmas.ts';
import { WorkflowBladen } from '../../apps/composition/src/programmabladen.ts';
import { WorkflowRegistry } from '../../apps/composition/src/workflow-registry.ts';

/** Mails are not sent here: a test looks at what would go to the queue. */
class KeptJobs extends JobQueue {
  readonly jobs: EffectJob[] = [];
  async enqueue(_tx: unknown, jobs: readonly EffectJob[]): Promise<void> {
    this.jobs.push(...jobs);
  }
}

export const MANAGER_ID = '00000000-0000-4000-8000-000000000001';
export const BEGELEIDER_IDS = [2, 3, 4].map((nummer) => `00000000-0000-4000-8000-00000000000${nummer}`);
export const MANAGER: Actor = {
  kind: 'medewerker',
  id: MANAGER_ID,
  name: 'Anouk de Vries',
  roles: ['programmamanager'],
};

export const LIJST = [
  'naam;e-mail;rol',
  'M. de Boer;griffie@staphorst.example;griffier',
  'J. Bakker;j.bakker@staphorst.example;raadslid',
  'K. Visser;k.visser@staphorst.example;raadslid',
  'W. Smit;w.smit@staphorst.example;wethouder',
  'D. Mulder;d.mulder@staphorst.example;directielid',
  'T. Dekker;t.dekker@staphorst.example;teamleider',
].join('\n');

export interface CaseWorld {
  readonly database: Database;
  readonly jobs: readonly EffectJob[];
  readonly questions: KeptQuestions['asked'];
  get<T>(useCase: abstract new (...args: never[]) => T): T;
  passDays(days: number): Promise<void>;
  /** Fires every timer that is due. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** This world has no outbox. */
const NO_POST: Aanmeldpost = { ontvangen: async () => undefined, afgewezen: async () => undefined };

/** Questions about dates, as they would be mailed: kind and whom. */
class KeptQuestions extends Peilingpost {
  readonly asked: (readonly [string, readonly string[]])[] = [];
  async gevraagd(_tx: unknown, { aan }: Peilingbericht): Promise<void> {
    this.asked.push(['gevraagd', aan]);
  }
  async herinnering(_tx: unknown, { aan }: Peilingbericht): Promise<void> {
    this.asked.push(['herinnering', aan]);
  }
  async ingetrokken(_tx: unknown, { aan }: Peilingbericht): Promise<void> {
    this.asked.push(['ingetrokken', aan]);
  }
}

/** The rooms of a traject with their stores on a real database, and four people of the bureau. */
export async function startCaseWorld(
  url: string,
  extra: readonly Type[] = [],
  programmas: Programmas = PROGRAMMAS,
): Promise<CaseWorld> {
  const pool = createPool(url, { max: 4, applicationName: 'case-test' });
  const database = new Database(pool);
  const queue = new KeptJobs();
  const questions = new KeptQuestions();

  @Global()
  @Module({
    providers: [
      { provide: DefinitionRegistry, useValue: new WorkflowRegistry(programmas) },
      { provide: Programmabladen, useValue: new WorkflowBladen(programmas) },
      { provide: Documentsjablonen, useValue: new WorkflowSjablonen() },
      // No virus scanner: what these tests upload is their own.
      { provide: Config, useValue: { clamdUrl: undefined } },
      { provide: JobQueue, useValue: queue },
      { provide: Aanmeldpost, useValue: NO_POST },
      { provide: Peilingpost, useValue: questions },
    ],
    exports: [
      Config,
      DefinitionRegistry,
      Programmabladen,
      Documentsjablonen,
      JobQueue,
      Aanmeldpost,
      Peilingpost,
    ],
  })
  class ValuesModule {}

  @Module({
    imports: [
      ValuesModule,
      PersistenceModule.register({ pool, url }),
      WorkflowEngineModule,
      CaseManagementModule,
      ConvertersModule,
      RunsModule,
      ...extra,
    ],
  })
  class WorldModule {}

  const app: INestApplicationContext = await NestFactory.createApplicationContext(WorldModule, {
    logger: false,
  });
  await loadGemeenten(database);
  const medewerkers = app.get(Medewerkers);
  const rol = (id: string) => (id === MANAGER_ID ? 'programmamanager' : 'procesbegeleider');
  for (const [nummer, id] of [MANAGER_ID, ...BEGELEIDER_IDS].entries())
    await medewerkers.save({
      id,
      naam: id === MANAGER_ID ? MANAGER.name : `Begeleider ${nummer}`,
      email: `medewerker${nummer}@bureau.example`,
      rollen: [rol(id)],
      actief: true,
    });
  return {
    database,
    jobs: queue.jobs,
    questions: questions.asked,
    get: (useCase) => app.get(useCase as never),
    passDays: async (days) => {
      await database.query(`UPDATE practice_clock SET shift = shift + make_interval(days => $1)`, [days]);
    },
    sweep: async () => {
      while ((await app.get(FireTimers).sweep(50)) > 0);
    },
    close: async () => {
      await app.close();
      await pool.end();
    },
  };
}
