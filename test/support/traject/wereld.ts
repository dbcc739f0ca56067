import { join } from 'node:path';
import { ApiClient } from '../api-client.ts';
import { Visitor } from '../browser-less/index.ts';
import { faultsInLog, freshDataFolder } from '../data-folder.ts';
import { Post } from '../post.ts';
import { Program, freePort, runProgram } from '../program.ts';
import { MANAGER } from './mensen.ts';
import type { World } from './trajectloop.ts';

/** So many look at the same time; more would wait for the database of a busy machine longer than a page does. */
const LOOKING = 2;

/** The built program in processes of its own, its mailbox, and everybody who looks at its pages. */
export class ProgrammaWereld implements World {
  readonly post: Post;
  readonly url: string;
  /** Where answers to its mails arrive. */
  readonly mailIn: { readonly host: string; readonly port: number };
  readonly #visitors: Visitor[] = [];
  readonly #program: Program;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #folder: string;
  readonly #remove: () => Promise<void>;

  private constructor(
    program: Program,
    url: string,
    settings: Readonly<Record<string, string>>,
    folder: { readonly path: string; remove(): Promise<void> },
  ) {
    this.#program = program;
    this.url = url;
    this.mailIn = { host: '127.0.0.1', port: Number(settings['MAIL_IN_PORT']) };
    this.#settings = settings;
    this.#folder = folder.path;
    this.#remove = () => folder.remove();
    this.post = new Post(join(folder.path, 'postbus'));
  }

  /** Empty, with one programmamanager. */
  static async begin(): Promise<ProgrammaWereld> {
    const folder = await freshDataFolder();
    const settings = {
      GANGMAKER_DATA: folder.path,
      PORT: String(await freePort()),
      MAIL_IN_PORT: String(await freePort()),
    };
    const { naam, email } = MANAGER;
    const { code, stderr } = await runProgram(
      ['medewerker', '--naam', naam, '--email', email, '--rol', 'programmamanager'],
      settings,
    );
    if (code !== 0) throw new Error(stderr);
    const program = new Program(['start'], settings);
    return new ProgrammaWereld(program, await program.up(), settings, folder);
  }

  async reader(): Promise<Visitor> {
    const visitor = new Visitor(this.url);
    this.#visitors.push(visitor);
    return visitor;
  }

  /** A command of the program on the same data. */
  async opdracht(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runProgram(args, this.#settings);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  /** The API, as a bureau calls it that made itself a key. */
  async api(): Promise<ApiClient> {
    const gezegd = await this.opdracht('api-sleutel', '--rol', 'programmamanager');
    return ApiClient.on(this.url, gezegd.trimEnd().split('\n').at(-1));
  }

  /** Every address that a page offered to its reader, and that leads nowhere. */
  async doodlopend(): Promise<string[]> {
    const dead: string[] = [];
    const all = this.#visitors.flatMap((visitor) =>
      [...visitor.offered].map((address) => ({ visitor, address })),
    );
    const look = async (): Promise<void> => {
      for (let next = all.pop(); next; next = all.pop()) {
        const { status } = await next.visitor.request(next.address);
        // Over now, or a personal link that expired in the months of the story: the page says so.
        if (![200, 409, 410].includes(status)) dead.push(`${status} ${next.address}`);
      }
    };
    await Promise.all(Array.from({ length: LOOKING }, look));
    return dead;
  }

  /** What the program wrote in its log as a fault of its own. */
  fouten(): Promise<string[]> {
    return faultsInLog(this.#folder);
  }

  async stop(): Promise<void> {
    await this.#program.stop();
  }

  async ruimOp(): Promise<void> {
    await this.stop();
    await this.#remove();
  }
}
