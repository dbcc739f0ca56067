import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, PracticeClock } from '#persistence';
import { ApiClient, type ApiAnswer } from './api-client.ts';
import { makeApiKey } from './api-key.ts';
import { deelVan, linkIn, soortenIn } from './post.ts';
import type { TestApp } from './web-app.ts';

export interface TrajectBody {
  readonly id: string;
  readonly state: string;
  readonly status: string;
  readonly seq: number;
  readonly fase: { readonly id: string };
  readonly acceptedEvents: readonly { readonly type: string; readonly open: boolean }[];
  readonly missing: readonly { readonly naam: string; readonly zin: string; readonly waar: string }[];
  readonly timers: readonly { readonly titel: string; readonly op: string }[];
}

const PATIENCE_MS = 20_000;
const DAY_MS = 86_400_000;

/** Asks again until it is there. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(150)) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`Did not happen: ${what}`);
  }
}

/** One gemeente, taken through the programme by the API and by the links in its mails alone. */
export class ApiTraject {
  id = '';

  constructor(
    readonly app: TestApp,
    readonly bureau: ApiClient,
  ) {}

  static async on(app: TestApp): Promise<ApiTraject> {
    const key = await makeApiKey(app.pool, 'programmamanager');
    return new ApiTraject(app, await ApiClient.on(app.url, key));
  }

  get pad(): string {
    return `/trajecten/${this.id}`;
  }

  stuur(
    type: string,
    velden: Readonly<Record<string, unknown>> = {},
    wie = this.bureau,
  ): Promise<ApiAnswer<TrajectBody>> {
    return wie.post(`${this.pad}/gebeurtenissen`, { type, requestId: randomUUID(), ...velden });
  }

  /** The same, and it must have worked. */
  async doe(
    type: string,
    velden: Readonly<Record<string, unknown>> = {},
    wie = this.bureau,
  ): Promise<TrajectBody> {
    const { status, body } = await this.stuur(type, velden, wie);
    if (status !== 200) throw new Error(`${type}: ${JSON.stringify(body, null, 1).slice(0, 3_000)}`);
    return body;
  }

  async stand(): Promise<TrajectBody> {
    return (await this.bureau.get<TrajectBody>(this.pad)).body;
  }

  /** Waits for the worker: a term, or the last step of a phase. */
  inToestand(state: string): Promise<TrajectBody> {
    return eventually(`${state} (is: see stand)`, async () => {
      const traject = await this.stand();
      return traject.state === state ? traject : undefined;
    });
  }

  /** Days before or after an instant, on the engine's clock. */
  async naar(instant: string, days = 0): Promise<void> {
    const clock = new PracticeClock(new Database(this.app.pool));
    await clock.moveTo(new Date(Date.parse(instant) + days * DAY_MS).toISOString());
  }

  /** Who had a mail today gets the rest tomorrow at eight: lets it become so. */
  async ochtend(): Promise<void> {
    const { rows } = await this.app.pool.query<{ tot: string | null }>(
      `SELECT utc_iso(min(wacht_tot)) AS tot FROM mail_bericht
       WHERE status = 'wachtrij' AND wacht_reden = 'bundel' AND wacht_tot > engine_now()`,
    );
    if (rows[0]?.tot) await this.naar(rows[0].tot);
  }

  /** Every mail has left, also what waited for a morning. */
  allesWeg(): Promise<true> {
    return eventually('every mail leaves', async () => {
      await this.ochtend();
      const { rows } = await this.app.pool.query(
        `SELECT 1 FROM mail_bericht WHERE status IN ('wachtrij', 'gebundeld') AND verzonden_op IS NULL`,
      );
      return rows.length === 0 ? true : undefined;
    });
  }

  /** The bearer out of the nth mail of this kind to this person: the last part of the personal link. */
  async alsOntvanger(category: string, email: string, nth = 1): Promise<ApiClient> {
    const entry = await eventually(`mail ${nth} '${category}' to ${email}`, async () => {
      const mails = (await this.app.mailbox.list({ limit: 10_000 })).toReversed();
      const found = mails.filter((mail) => mail.to.includes(email) && soortenIn(mail).includes(category));
      if (found.length < nth) await this.ochtend();
      return found[nth - 1];
    });
    const mail = await this.app.mailbox.get(entry.id);
    if (!mail) throw new Error(`No mail ${entry.id}`);
    const deel = deelVan(mail, `${category} → ${mail.to.join(', ')}`);
    const path = linkIn(deel, /^(consultatie|datumpeiling)/.test(category) ? '/r/' : '/g/');
    return this.bureau.as(path.split('/')[2]);
  }
}
