import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MailSender } from '#berichten';
import type { Config } from '#config';
import { naarUtc } from '#domain';
import { openJobs } from '#jobs';
import { startMailCatcher, type CaughtMail } from '#mail';
import { createPool } from '#persistence';
import { SendEvent, StartInstance, UnitOfWork, type Actor, type SendEventInput } from '#workflow-engine';
import { PROGRAMMAS, engineModules, type Programmas } from '../../apps/composition/src/index.ts';
import { startWorker, type Worker } from '../../apps/worker/src/start-worker.ts';

export const MANAGER: Actor = {
  kind: 'medewerker',
  id: 'm',
  name: 'A. de Vries',
  roles: ['programmamanager'],
};
export const GRIFFIER: Actor = { kind: 'deelnemer', id: 'g', name: 'M. de Boer', roles: ['griffier'] };

@Module({})
class TestModule {}

/**
 * The rooms on a real database, with a mail server that keeps everything, and workers on demand. With a sender a test
 * can compose and send by itself, without a worker.
 */
export const startMailWorld = async (
  databaseUrl: string,
  sender?: (smtpUrl: string) => MailSender,
  programmas: Programmas = PROGRAMMAS,
) => {
  const dir = await mkdtemp(join(tmpdir(), 'gangmaker-mail-world-'));
  const catcher = await startMailCatcher({ dir });
  const config: Config = {
    environment: 'test',
    logLevel: 'silent',
    port: 0,
    dataDir: dir,
    databaseUrl,
    smtpUrl: catcher.url,
    publicUrl: 'https://gangmaker.example',
    mailFrom: { name: 'Bureau Overheidsparticipatie', address: 'bureau@ovkk.example' },
    mailIn: { domain: 'ovkk.example', host: '127.0.0.1', port: 0 },
    clamdUrl: undefined,
  };
  const pool = createPool(databaseUrl, { max: 6, applicationName: 'mail-world' });
  const jobs = await openJobs({ pool });
  const imports = engineModules({
    config,
    pool,
    databaseUrl,
    jobs,
    programmas,
    sender: sender?.(catcher.url),
  });
  const app = await NestFactory.createApplicationContext(
    { module: TestModule, imports },
    { logger: false, abortOnError: false },
  );
  const workers: Worker[] = [];

  const work = async (smtpUrl = catcher.url): Promise<Worker> => {
    const worker = await startWorker({ config, databaseUrl, smtpUrl, programmas });
    workers.push(worker);
    return worker;
  };
  const rows = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row & Record<string, unknown>>(sql, values)).rows;
  const mails = async (): Promise<CaughtMail[]> => {
    const entries = await catcher.store.list({ limit: 1_000 });
    const read = await Promise.all(entries.map(({ id }) => catcher.store.get(id)));
    return read.filter((mail) => mail !== null).reverse();
  };
  const until = async <T>(look: () => Promise<T | undefined | false>, what: string): Promise<T> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      await sleep(50);
    }
    throw new Error(`It did not happen in ten seconds: ${what}`);
  };

  return {
    app,
    pool,
    config,
    catcher,
    rows,
    mails,
    until,
    work,
    stopWorkers: async () => {
      for (const worker of workers.splice(0)) await worker.stop();
    },
    /** A gemeente in voorbereiding, with these people and two evenings that are to come. */
    traject: async (mensen: readonly { naam: string; rol: string; email: string }[]) => {
      const id = randomUUID();
      const manager = randomUUID();
      await pool.query(
        `INSERT INTO gemeente VALUES ('GM0180', 'Staphorst', 'PV23', 'Overijssel', 'noord') ON CONFLICT DO NOTHING`,
      );
      await pool.query(`INSERT INTO medewerker VALUES ($1, 'A. de Vries', $2, '{programmamanager}')`, [
        manager,
        `manager-${manager}@bureau.example`,
      ]);
      await app.get(UnitOfWork).run(async (tx) => {
        tx.write(
          `INSERT INTO traject (id, gemeente_code, client_soort, client_naam, programma, programmamanager_id, aangemaakt_op)
           VALUES ($1, 'GM0180', 'gemeente', 'Staphorst', 'ovkk', $2, engine_now())`,
          [id, manager],
        );
        await app
          .get(StartInstance)
          .within(tx, { instanceId: id, definition: 'ovkk', actor: MANAGER, requestId: 'start' });
      });
      const ids: string[] = [];
      for (const { naam, rol, email } of mensen) {
        const deelnemer = randomUUID();
        ids.push(deelnemer);
        await pool.query(
          `INSERT INTO deelnemer (id, traject_id, naam, email, rol, toegevoegd_op) VALUES ($1, $2, $3, $4, $5, engine_now())`,
          [deelnemer, id, naam, email, rol],
        );
      }
      return { id, deelnemers: ids };
    },
    plan: (trajectId: string, onderdeel: string, datum: string) =>
      pool.query(
        `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'De Raadzaal')
         ON CONFLICT (traject_id, onderdeel, volgnummer) DO UPDATE SET begin_lokaal = $4, eind_lokaal = $5, begin_op = $6, eind_op = $7`,
        [
          randomUUID(),
          trajectId,
          onderdeel,
          `${datum}T17:00`,
          `${datum}T22:00`,
          naarUtc(`${datum}T17:00`),
          naarUtc(`${datum}T22:00`),
        ],
      ),
    send: (
      instanceId: string,
      type: string,
      more: Partial<SendEventInput> & { velden?: Record<string, string> } = {},
    ) => {
      const { velden, ...rest } = more;
      const event = { type, ...velden };
      return app
        .get(SendEvent)
        .execute({ instanceId, requestId: randomUUID(), actor: MANAGER, ...rest, event });
    },
    close: async () => {
      for (const worker of workers.splice(0)) await worker.stop();
      await app.close();
      await jobs.stop();
      await pool.end();
      await catcher.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};

export type MailWorld = Awaited<ReturnType<typeof startMailWorld>>;
