import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedServerError } from './embedded-server-error.ts';
import { lastLogLines, launchServer } from './launch-server.ts';
import type { Launched } from './launch-server.ts';
import { checkClusterVersion, makeCluster } from './make-cluster.ts';
import { forgetStranger, readPostmaster, worksIn } from './postmaster.ts';
import { asSuperuser, prepareDatabase, urlOf } from './prepare-database.ts';
import { hasCluster, openHome } from './server-home.ts';
import type { ServerHome } from './server-home.ts';
import { choosePort } from './server-port.ts';

export interface EmbeddedServerOptions {
  /** Folder of this server alone; made when it is not there, kept between starts. */
  readonly dataDir: string;
  readonly log?: (line: string) => void;
  /** For tests: faster, and lost when the machine crashes. */
  readonly ephemeral?: boolean;
}

export interface EmbeddedServer {
  readonly url: string;
  /** True when the server was already running, because the previous program was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

const SERVER_MAJOR = '18';
const PATIENCE_MS = 30_000;

/**
 * Starts PostgreSQL for this data folder, or adopts the one that still runs there. The server is a process of its
 * own: a program that is killed leaves a healthy database behind, which the next start finds.
 * @throws EmbeddedServerError with a Dutch sentence when it cannot run here
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { dataDir, log = () => undefined, ephemeral = false } = options;
  const home = await openHome(dataDir);
  if (home.place !== home.folder) log(`PostgreSQL keeps its data in ${home.place}`);
  const binaries = await findBinaries(home);
  if (!(await hasCluster(home))) await makeCluster(home, binaries, { ephemeral });
  await checkClusterVersion(home, SERVER_MAJOR);
  const { port, adopted } = await adoptOrLaunch(home, binaries, ephemeral);
  log(`PostgreSQL ${adopted ? 'was already running' : 'started'} on 127.0.0.1:${port}`);
  const address = { port, password: home.password };
  await prepareDatabase(address);
  return { url: urlOf(address), adopted, stop: () => stopServer(home, binaries, ephemeral) };
}

async function adoptOrLaunch(
  home: ServerHome,
  binaries: Binaries,
  ephemeral: boolean,
): Promise<{ port: number; adopted: boolean }> {
  const deadline = Date.now() + PATIENCE_MS;
  let launched: Launched | undefined;
  while (Date.now() < deadline) {
    const postmaster = await readPostmaster(home.cluster);
    if (postmaster && (await worksIn(home.cluster, postmaster))) {
      const { pid, port } = postmaster;
      if (port && (await answers(home, port))) return { port, adopted: pid !== launched?.pid };
    } else if (!launched || launched.exited()) {
      if (postmaster) await forgetStranger(home.cluster, postmaster);
      if (launched) await sleep(400); // children of a killed server may still be leaving
      launched = await launchServer(home, binaries, { port: await choosePort(home.portFile), ephemeral });
    }
    await sleep(50);
  }
  throw new EmbeddedServerError(
    `PostgreSQL kwam binnen ${PATIENCE_MS / 1000} seconden niet op gang; het logboek ${home.logFile} eindigt met: ` +
      (await lastLogLines(home)),
  );
}

async function answers(home: ServerHome, port: number): Promise<boolean> {
  try {
    return await asSuperuser({ port, password: home.password }, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory === home.cluster;
    });
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') return false;
    throw new EmbeddedServerError(
      `PostgreSQL draait in ${home.cluster}, maar het wachtwoord in ${home.folder} past er niet bij: ` +
        'zet de oorspronkelijke gegevensmap terug.',
    );
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk when this returns. */
async function stopServer(home: ServerHome, binaries: Binaries, ephemeral: boolean): Promise<void> {
  const options = ['stop', '-D', home.cluster, '-w', '-t', '30', '-m', ephemeral ? 'immediate' : 'fast'];
  await promisify(execFile)(binaries.pgCtl, options, { cwd: '/', ...home.user }).catch(
    async (error: Error) => {
      const left = await readPostmaster(home.cluster);
      if (left && (await worksIn(home.cluster, left))) throw error;
    },
  );
}
