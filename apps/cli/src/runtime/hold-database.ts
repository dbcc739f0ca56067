import { createPool } from '#persistence';
import { Stop } from '../command.ts';

/** Any number will do, as long as every start agrees on it. */
const LOCK = 7_306_113;

/** One `start` per data folder: the one that ends would otherwise take the database of the other with it. */
export const holdDatabase = async (url: string): Promise<{ release(): Promise<void> }> => {
  const pool = createPool(url, { max: 1, applicationName: 'gangmaker start' });
  const client = await pool.connect();
  const release = async (): Promise<void> => {
    client.release();
    await pool.end();
  };
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
  if (rows[0]?.taken) return { release };
  await release();
  throw new Stop(
    'Gangmaker draait al op deze gegevensmap. Stop het andere programma, of kies een andere map met GANGMAKER_DATA.',
  );
};
