import { startWeb } from '../../../web/src/start-web.ts';
import { Stop, type Command, type CommandContext } from '../command.ts';
import { openDatabase, requireMigrations } from '../runtime/open-database.ts';
import { requireFreePort } from '../runtime/port.ts';
import { untilStopped } from '../runtime/until-stopped.ts';

/** One process of several works on servers that somebody else runs. */
export const requireExternal = async (
  name: 'web' | 'worker',
  context: CommandContext,
): Promise<{ databaseUrl: string; smtpUrl: string }> => {
  const { databaseUrl, smtpUrl } = context.config;
  if (databaseUrl === undefined || smtpUrl === undefined)
    throw new Stop(`'${name}' draait op eigen servers: zet DATABASE_URL en SMTP_URL, of gebruik npm start.`);
  const { url } = await openDatabase(context);
  await requireMigrations(url);
  return { databaseUrl: url, smtpUrl };
};

export const webCommand: Command = {
  name: 'web',
  usage: '',
  summary: 'Alleen de pagina’s en de API, op DATABASE_URL; zo veel als u wilt.',
  async run(context) {
    await requireFreePort(context.config.port);
    const { databaseUrl } = await requireExternal('web', context);
    const web = await startWeb({ config: context.config, databaseUrl });
    context.print(`Gangmaker draait op ${web.url}`);
    await untilStopped();
    await web.stop();
    return 0;
  },
};
