import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = new URL('../../', import.meta.url).pathname;
const MAIN = `${ROOT}dist/apps/cli/src/main.js`;
const COMMAND = { node: [process.execPath, ['--enable-source-maps', MAIN]], npm: ['npm', []] } as const;
const UP = /^Gangmaker draait op (?<url>\S+)$/m;
const PATIENCE_MS = 110_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program in a process of its own, as a user runs it. Settings of the developer do not reach it. */
export class Program {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;
  stdout = '';
  stderr = '';

  constructor(
    args: readonly string[],
    settings: Readonly<Record<string, string>>,
    by: 'node' | 'npm' = 'node',
  ) {
    const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
    const [command, before] = COMMAND[by];
    this.#child = spawn(command, [...before, ...args], {
      cwd: ROOT,
      env: { PATH, HOME, TMPDIR, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (bytes: Buffer) => (this.stdout += bytes.toString()));
    this.#child.stderr?.on('data', (bytes: Buffer) => (this.stderr += bytes.toString()));
    this.#ended = once(this.#child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error(`The program did not start: ${this.stderr}`);
    return pid;
  }

  /** Resolves when these words were printed; an end before that is a fault that shows what was said. */
  async says(words: RegExp, patienceMs = PATIENCE_MS): Promise<RegExpExecArray> {
    const until = Date.now() + patienceMs;
    let over = false;
    void this.#ended.then(() => (over = true));
    for (;;) {
      const found = words.exec(this.stdout);
      if (found) return found;
      if (over || Date.now() > until)
        throw new Error(
          `The program ${over ? 'ended' : 'is late'} without ${String(words)}:\n${this.stdout}\n${this.stderr}`,
        );
      await sleep(50);
    }
  }

  /** The address of the pages, once all is up. */
  async up(patienceMs = PATIENCE_MS): Promise<string> {
    return (await this.says(UP, patienceMs)).groups?.['url'] ?? '';
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  ended(): Promise<Ended> {
    return this.#ended;
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.signal(signal);
    return this.#ended;
  }
}

export const runProgram = (
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> => new Program(args, settings).ended();

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
