import { clientOptions } from './client-options.ts';
import { SteadyClient } from './steady-client.ts';

export type ServerCheck = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

const OLDEST_MAJOR = 15;

/** One look at the server before anything is started on it. The sentence never holds the password. */
export async function checkServer(url: string): Promise<ServerCheck> {
  const place = placeOf(url);
  if (place === undefined) {
    return refused(
      'DATABASE_URL is geen PostgreSQL-adres; een voorbeeld: postgres://gebruiker:wachtwoord@server:5432/gangmaker.',
    );
  }
  const client = new SteadyClient({ ...clientOptions('request'), connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    return judge(place, Number(rows[0]?.version));
  } catch (error) {
    return refused(explain(place, error as NodeJS.ErrnoException));
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Place {
  readonly server: string;
  readonly database: string;
  readonly user: string;
}

function placeOf(url: string): Place | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname, username } = new URL(url);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') return undefined;
  return {
    server: host || 'localhost',
    database: decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username),
    user: decodeURIComponent(username),
  };
}

function judge({ server }: Place, versionNumber: number): ServerCheck {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_MAJOR) return { ok: true };
  return refused(
    `De databaseserver ${server} draait PostgreSQL ${major}; nodig is versie ${OLDEST_MAJOR} of nieuwer: ` +
      'werk de server bij of kies een andere met DATABASE_URL.',
  );
}

function explain({ server, database, user }: Place, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case '28P01':
    case '28000':
      return `De databaseserver ${server} laat gebruiker ‘${user}’ niet toe: controleer gebruiker en wachtwoord in DATABASE_URL.`;
    case '3D000':
      return `Op de databaseserver ${server} bestaat geen database ‘${database}’: maak haar aan of verbeter DATABASE_URL.`;
    case '53300':
      return `De databaseserver ${server} heeft geen verbindingen meer vrij: verhoog max_connections of stop andere programma’s.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `De naam van de databaseserver ${server} is niet bekend: controleer de servernaam in DATABASE_URL.`;
    default:
      return `De databaseserver ${server} is niet bereikbaar (${error.code ?? error.message}): controleer of hij draait en of DATABASE_URL klopt.`;
  }
}

function refused(sentence: string): ServerCheck {
  return { ok: false, sentence };
}
