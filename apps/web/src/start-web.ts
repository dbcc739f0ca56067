import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { ReadGoedkeuring, ReadIngekomen } from '#berichten';
import { ReadAanmeldingen } from '#case-management';
import type { Config } from '#config';
import { openJobs } from '#jobs';
import type { CatcherStore } from '#mail';
import { Database, PracticeClock, createPool } from '#persistence';
import { engineModules, readinessChecks, type Programmas } from '../../composition/src/index.ts';
import { CONTROLLERS } from './controllers.ts';
import { PRACTICE_CONTROLLERS } from './ontwikkel/index.ts';
import { DocumentUitvoer } from './documenten/index.ts';
import { EigenDeur } from './griffie/eigen-deur.ts';
import { LeesConsultatie } from './griffie/lees-consultatie.ts';
import { LeesVooraf } from './griffie/lees-vooraf.ts';
import { LinkDoor } from './links/link-door.ts';
import { Tekenaar } from './programmamanager/verloop/tekenaar.ts';
import { V1_CONTROLLERS, V1_PROVIDERS, OpenApi } from './v1/index.ts';
import {
  MAILBOX,
  MAIL_IN,
  MenuCounts,
  createLog,
  createWebApp,
  type Log,
  type MailDoor,
  type MailIn,
} from './shell/index.ts';

export interface WebOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  /** On a machine to practise: log in without mail, the mailbox, the clock. Never with a real mail server. */
  readonly practice?: Practice | undefined;
  /** Zero: a free port. Left out: that of the configuration. */
  readonly port?: number;
  /** Other than those of the program; for tests. */
  readonly programmas?: Programmas | undefined;
  readonly log?: Log;
}

export interface Practice {
  readonly mailbox: CatcherStore;
  /** Where a caught mail can be answered. */
  readonly mailIn?: MailDoor | undefined;
}

export interface Web {
  readonly url: string;
  /** Takes no more requests, finishes what runs (ten seconds at most), and lets go of the database. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export async function startWeb(options: WebOptions): Promise<Web> {
  const { config, databaseUrl, practice, programmas } = options;
  const log = options.log ?? createLog(config.logLevel, 'web');
  const onError = (error: Error): void => log.warn({ err: error }, 'A database connection broke');
  const pool = createPool(databaseUrl, { max: 10, applicationName: 'gangmaker web', onError });
  try {
    const jobs = await openJobs({ pool, onError });
    const app = await createWebApp({
      imports: engineModules({ config, pool, databaseUrl, jobs, programmas }),
      controllers: [...(practice ? PRACTICE_CONTROLLERS : []), ...CONTROLLERS, ...V1_CONTROLLERS],
      providers: [
        LinkDoor,
        EigenDeur,
        LeesConsultatie,
        LeesVooraf,
        DocumentUitvoer,
        MENU_COUNTS,
        Tekenaar,
        ...V1_PROVIDERS,
        ...(practice ? practiceProviders(practice) : []),
      ],
      publicUrl: config.publicUrl,
      practice: practice !== undefined,
      readiness: readinessChecks(pool, jobs),
      log,
    });
    app.get(OpenApi).describe(app);
    const port = await listen(app, options.port ?? config.port);
    const stop = async (): Promise<void> => {
      await closeGently(app);
      await jobs.stop();
      await pool.end();
    };
    return { url: `http://localhost:${port}`, stop };
  } catch (fault) {
    await pool.end();
    throw fault;
  }
}

const MENU_COUNTS = {
  provide: MenuCounts,
  inject: [ReadAanmeldingen, ReadGoedkeuring, ReadIngekomen],
  useFactory: (
    aanmeldingen: ReadAanmeldingen,
    goedkeuring: ReadGoedkeuring,
    ingekomen: ReadIngekomen,
  ): MenuCounts => ({
    tel: async () => {
      const [nieuw, wachtend, binnen] = await Promise.all([
        aanmeldingen.nieuw(),
        goedkeuring.aantal(),
        ingekomen.wachtend(),
      ]);
      return { aanmeldingen: nieuw, terGoedkeuring: wachtend, ingekomen: binnen };
    },
  }),
};

const practiceProviders = ({ mailbox, mailIn }: Practice) => [
  { provide: MAILBOX, useValue: mailbox },
  { provide: MAIL_IN, useValue: { door: mailIn } satisfies MailIn },
  {
    provide: PracticeClock,
    inject: [Database],
    useFactory: (database: Database) => new PracticeClock(database),
  },
];

async function listen(app: INestApplication, port: number): Promise<number> {
  const server = (await app.listen(port)) as Server;
  return (server.address() as AddressInfo).port;
}

/** Browsers keep connections open: idle ones are closed at once, the rest when their answer is out or time is up. */
async function closeGently(app: INestApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await app.close().finally(() => clearTimeout(timer));
}
