import { setTimeout as sleep } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GeefVrij, MeldOnbestelbaar, StuurWeekoverzichten } from '#berichten';
import { MeldAanOuder } from '#case-management';
import type { Config } from '#config';
import { listen, openJobs } from '#jobs';
import { createSmtpSender } from '#mail';
import { createPool } from '#persistence';
import { FireTimers } from '#workflow-engine';
import { createLog, engineModules, type Log, type Programmas } from '../../composition/src/index.ts';
import { jobHandlers } from './job-handlers.ts';
import { startMailIn } from './mail-in.ts';
import { repeat } from './repeat.ts';

export interface WorkerOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly log?: Log;
  /** Other than those of the program; for tests. */
  readonly programmas?: Programmas | undefined;
}

export interface Worker {
  /** Where answers to mails come in; undefined when another process hears them. */
  readonly mailIn: { readonly host: string; readonly port: number } | undefined;
  /** Takes nothing new, finishes what runs (ten seconds at most), and lets go of database and mail server. */
  stop(): Promise<void>;
}

@Module({})
class WorkerModule {}

const TIMERS_AT_ONCE = 20;
const RELEASED_AT_ONCE = 100;

/** Carries out what the moves of all trajecten cause: effects, mails and terms. Any number of these may run. */
export const startWorker = async ({
  config,
  databaseUrl,
  smtpUrl,
  programmas,
  log = createLog(config.logLevel, 'worker'),
}: WorkerOptions): Promise<Worker> => {
  const onError = (error: unknown): void => log.warn({ err: error }, 'The worker met a fault and goes on');
  const pool = createPool(databaseUrl, { max: 12, applicationName: 'gangmaker worker', onError });
  const sender = createSmtpSender({ url: smtpUrl });
  const closeSender = (): Promise<unknown> =>
    Promise.race([sender.close(), sleep(1_000, undefined, { ref: false })]);
  const undo: (() => Promise<unknown>)[] = [() => pool.end(), closeSender];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const jobs = await openJobs({ pool, work: true, onError });
    undo.push(() => jobs.stop());
    const imports = engineModules({ config, pool, databaseUrl, jobs, programmas, sender });
    const app = await NestFactory.createApplicationContext(
      { module: WorkerModule, imports },
      { logger: false, abortOnError: false },
    );
    undo.push(
      () => app.close(),
      () => jobs.stop(),
    );
    await jobs.run(jobHandlers(app, log));

    const timers = app.get(FireTimers);
    const sweep = async (): Promise<boolean> => (await timers.sweep(TIMERS_AT_ONCE)) === TIMERS_AT_ONCE;
    const sweeping = repeat(sweep, { pauseMs: 1_000, breathMs: 100, onError });
    const meld = app.get(MeldOnbestelbaar);
    const telling = repeat(() => meld.execute().then(() => false), {
      pauseMs: 30_000,
      breathMs: 1_000,
      onError,
    });
    const ouders = app.get(MeldAanOuder);
    const melding = repeat(() => ouders.sweep().then(() => false), {
      pauseMs: 5_000,
      breathMs: 1_000,
      onError,
    });
    undo.push(
      () => melding.stop(),
      () => sweeping.stop(),
      () => telling.stop(),
    );
    const vrij = app.get(GeefVrij);
    const releasing = repeat(async () => (await vrij.execute(RELEASED_AT_ONCE)) > 0, {
      pauseMs: 5_000,
      breathMs: 100,
      onError,
    });
    undo.push(() => releasing.stop());
    const weken = app.get(StuurWeekoverzichten);
    const reporting = repeat(() => weken.execute().then(() => false), {
      pauseMs: 60_000,
      breathMs: 1_000,
      onError,
    });
    undo.push(() => reporting.stop());
    const wake = (): void => {
      sweeping.wake();
      releasing.wake();
      reporting.wake();
    };
    const clock = await listen(pool, 'gangmaker_timers', {
      onNotification: wake,
      onConnected: wake,
      onError,
    });
    undo.push(() => clock.close());
    const mailIn = await startMailIn(app, config, onError);
    undo.push(() => mailIn.stop());
    return { mailIn: mailIn.listener, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
};
