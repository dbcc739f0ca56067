import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { API_KEY_PREFIX } from '#identity';

/** A key as `gangmaker api-sleutel` makes it. */
export async function makeApiKey(pool: pg.Pool, rol: string): Promise<string> {
  const key = `${API_KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  await pool.query(
    'INSERT INTO api_sleutel (id, token_hash, naam, rol, gemaakt_op) VALUES ($1, $2, $3, $4, now())',
    [randomUUID(), createHash('sha256').update(key).digest(), `API (${rol})`, rol],
  );
  return key;
}
