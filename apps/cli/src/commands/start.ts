import { join } from 'node:path';
import { CatcherStore, startMailCatcher, type MailCatcher } from '#mail';
import { createLog, fileFor, type Log } from '../../../composition/src/index.ts';
import { startWeb, type Web } from '../../../web/src/start-web.ts';
import { startWorker, type Worker } from '../../../worker/src/start-worker.ts';
import type { Command, CommandContext } from '../command.ts';
import { openDatabase, migrate, requireMigrations, type OpenDatabase } from '../runtime/open-database.ts';
import { holdDatabase } from '../runtime/hold-database.ts';
import { requireFreePort } from '../runtime/port.ts';
import { untilStopped } from '../runtime/until-stopped.ts';
import { clearBrokenDemo, fillDatabase } from '../runtime/fill-database.ts';

/** What runs, in the order in which it was started; stopped the other way round, the database last. */
class Running {
  private readonly parts: { readonly name: string; readonly stop: () => Promise<void> }[] = [];

  async add<Part>(name: string, start: Promise<Part>, stop: (part: Part) => Promise<void>): Promise<Part> {
    const part = await start;
    this.parts.push({ name, stop: () => stop(part) });
    return part;
  }

  async stop(report: (line: string) => void): Promise<void> {
    for (const { name, stop } of this.parts.splice(0).reverse())
      await stop().catch((fault: unknown) => report(`${name} stopte niet netjes: ${String(fault)}`));
  }
}

const prepare = async ({ embedded, url }: OpenDatabase): Promise<void> => {
  if (embedded) await migrate(url);
  else await requireMigrations(url);
};

const startMail = (running: Running, { config }: CommandContext): Promise<MailCatcher> =>
  running.add('De postbus', startMailCatcher({ dir: join(config.dataDir, 'postbus') }), (catcher) =>
    catcher.stop(),
  );

/** On a terminal that people read, the log goes to a file; a server's log goes to standard error. */
const logFiles = ({ dataDir, logLevel }: CommandContext['config']) => {
  const destination = fileFor(join(dataDir, 'gangmaker.log'));
  return (name: string) => ({ log: createLog(logLevel, name, destination) });
};

const welcome = ({ print, config }: CommandContext, { url }: Web, practice: boolean): void => {
  if (practice) {
    print('');
    print(`Inloggen:   ${url}/inloggen en kies wie u bent (alleen op deze computer)`);
    print(`Mails:      ${url}/ontwikkel/postbus (er gaat niets naar buiten)`);
    print(`Klok:       ${url}/ontwikkel/klok (dagen vooruit, om te oefenen)`);
    print(`Gegevens:   ${config.dataDir}`);
    print('Stoppen:    Ctrl-C');
    print('');
  } else if (config.publicUrl.includes('//localhost')) {
    print('Let op: GANGMAKER_URL is niet gezet, dus links in mails verwijzen naar localhost.');
  }
  print(`Gangmaker draait op ${url}`);
};

export const startCommand: Command = {
  name: 'start',
  usage: '',
  summary: 'Alles op deze computer: database, pagina’s, worker en postbus.',
  async run(context) {
    const { config, report } = context;
    await requireFreePort(config.port);
    const stopped = untilStopped();
    const ending = new AbortController();
    void stopped.then(() => ending.abort());
    const running = new Running();
    try {
      const database = await openDatabase(context);
      if (database.embedded)
        await running.add('Het slot', holdDatabase(database.url), (hold) => hold.release());
      await running.add('De database', Promise.resolve(database), (open) => open.stop());
      if (database.embedded) await clearBrokenDemo(config.dataDir, database.url);
      await prepare(database);
      const { url: databaseUrl, embedded } = database;
      const logTo = embedded ? logFiles(config) : (): { log?: Log } => ({});
      const smtpUrl = config.smtpUrl ?? (await startMail(running, context)).url;
      const worker = startWorker({ config, databaseUrl, smtpUrl, ...logTo('worker') });
      const { mailIn } = await running.add<Worker>('De worker', worker, (part) => part.stop());
      if (embedded) await fillDatabase(context, databaseUrl, ending.signal);
      const mailbox = new CatcherStore(join(config.dataDir, 'postbus'));
      const practice = embedded ? { mailbox, mailIn } : undefined;
      const web = await running.add(
        'De pagina’s',
        startWeb({ config, databaseUrl, practice, ...logTo('web') }),
        (part) => part.stop(),
      );
      welcome(context, web, embedded);
      await stopped;
      return 0;
    } finally {
      await running.stop(report);
    }
  },
};
