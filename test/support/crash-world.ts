import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startMailCatcher } from '#mail';
import type { MailCatcher } from '#mail';
import { Visitor } from './browser-less/index.ts';
import { Leergang } from './leergang/leergang.ts';
import { MANAGER } from './leergang/mensen.ts';
import { Post } from './post.ts';
import { Program, freePort, runProgram } from './program.ts';
import { createTestDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';

/** Waits for something that another process does. */
export const until = async (came: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 20_000; !(await came()); await sleep(25))
    if (Date.now() > deadline) throw new Error('It did not come to this');
};

/** A door before a server that can be held shut: what the server says behind it waits. */
class Door {
  readonly #server: Server;
  readonly #waiting: (() => void)[] = [];
  readonly #sockets = new Set<Socket>();
  #shut = false;
  #shutAt: string | undefined;

  private constructor(target: number) {
    this.#server = createServer((client) => {
      const behind = connect(target, '127.0.0.1');
      client.on('error', () => behind.destroy());
      behind.on('error', () => client.destroy());
      client.on('data', (bytes) => {
        if (this.#shutAt !== undefined && bytes.includes(this.#shutAt)) this.shut();
        behind.write(bytes);
      });
      client.on('end', () => behind.end());
      behind.on('data', (bytes) => this.#pass(() => client.destroyed || client.write(bytes)));
      behind.on('end', () => this.#pass(() => client.end()));
      this.#sockets.add(client).add(behind);
    });
  }

  static async before(target: number): Promise<Door> {
    const door = new Door(target);
    await new Promise<void>((resolve) => door.#server.listen(0, '127.0.0.1', resolve));
    return door;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** From now on the server's answers do not come through. */
  shut(): void {
    this.#shut = true;
  }

  /** The same, from the moment at which somebody says these words to the server. */
  shutAt(words: string): void {
    this.#shutAt = words;
  }

  open(): void {
    this.#shut = false;
    this.#shutAt = undefined;
    for (const pass of this.#waiting.splice(0)) pass();
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #pass(bytes: () => void): void {
    if (this.#shut) this.#waiting.push(bytes);
    else bytes();
  }
}

const BLOCKED = `pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
  AND application_name LIKE 'gangmaker%'`;

/** Web and worker as processes of their own on one database, to be killed at a moment that the test chooses. */
export class CrashWorld {
  readonly url: string;
  readonly leergang: Leergang;
  readonly post: Post;
  readonly client: pg.Client;
  readonly #running = new Set<Program>();

  /** Before the mail server. */
  readonly door: Door;
  /** Between the web and the database. */
  readonly databaseDoor: Door;

  private constructor(
    private readonly database: TestDatabase,
    private readonly catcher: MailCatcher,
    doors: { readonly door: Door; readonly databaseDoor: Door },
    private readonly folder: string,
    private readonly settings: Record<string, string>,
  ) {
    this.door = doors.door;
    this.databaseDoor = doors.databaseDoor;
    this.post = new Post(folder);
    this.client = new pg.Client({ connectionString: database.url });
    this.url = `http://localhost:${settings['PORT']}`;
    this.leergang = new Leergang({ post: this.post, reader: async () => new Visitor(this.url) });
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  static async open(): Promise<CrashWorld> {
    const database = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'gangmaker-mail-'));
    const catcher = await startMailCatcher({ dir: folder });
    const door = await Door.before(catcher.port);
    const databaseDoor = await Door.before(Number(new URL(database.url).port));
    const PORT = String(await freePort());
    const SMTP_URL = `smtp://127.0.0.1:${door.port}`;
    const settings = { DATABASE_URL: database.url, SMTP_URL, PORT, LOG_LEVEL: 'silent' };
    const world = new CrashWorld(database, catcher, { door, databaseDoor }, folder, settings);
    await world.client.connect();
    await runProgram(['migrate'], settings);
    await runProgram(['medewerker', '--naam', MANAGER.naam, '--email', MANAGER.email], settings);
    return world;
  }

  async close(): Promise<void> {
    this.door.open();
    this.databaseDoor.open();
    await Promise.all([...this.#running].map((program) => program.stop()));
    this.door.close();
    this.databaseDoor.close();
    await this.catcher.stop();
    await this.client.end();
    await rm(this.folder, { recursive: true });
    await this.database.drop();
  }

  async run(part: 'web' | 'worker'): Promise<Program> {
    const url = new URL(this.database.url);
    if (part === 'web') url.port = String(this.databaseDoor.port);
    const program = new Program([part], { ...this.settings, DATABASE_URL: url.href });
    this.#running.add(program);
    await program.says(/draait/);
    return program;
  }

  async kill(program: Program): Promise<void> {
    this.#running.delete(program);
    await program.stop('SIGKILL');
  }

  replay(): ReturnType<typeof runProgram> {
    return runProgram(['replay', '--alle'], this.settings);
  }

  /** Holds what this statement locks while `act` goes on; resolves when a process of Gangmaker waits for it. */
  async holding(lock: string, act: () => Promise<unknown>): Promise<void> {
    await this.client.query('BEGIN');
    await this.client.query(lock);
    const acting = act().catch(() => undefined);
    await until(async () => (await this.#blocked()) > 0);
    void acting;
  }

  letGo(): Promise<unknown> {
    return this.client.query('ROLLBACK');
  }

  /** What waits for the lock was already with the server, which would still do it: as if it had never arrived. */
  async cutOff(): Promise<void> {
    await this.client.query(`SELECT pg_terminate_backend(pid) FROM ${BLOCKED}`);
    await this.letGo();
  }

  async count(sql: string, values: readonly unknown[] = []): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, [
      ...values,
    ]);
    return rows[0]?.n ?? 0;
  }

  /** Everybody has had the mail of yesterday: the first one of today leaves at once. */
  async nextDay(): Promise<void> {
    await this.client.query(`UPDATE practice_clock SET shift = shift + interval '1 day'`);
  }

  /** What a worker held when it died is taken over after a minute and a half; that time passes here at once. */
  async leasesEnd(): Promise<void> {
    await this.client.query(
      `UPDATE mail_bericht SET bezig_tot = clock_timestamp() WHERE bezig_tot IS NOT NULL`,
    );
    await this.client.query(`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`);
  }

  #blocked(): Promise<number> {
    return this.count(BLOCKED);
  }
}
