import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 bits from the system's generator: nobody guesses one, so it needs no second factor within its short life. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept. A plain SHA-256 will do, because there is nothing to guess that a slow hash would protect. */
export const hashToken = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** False saves a look in the database; what it says about a token is no secret. */
export const looksLikeToken = (text: string | undefined): text is string =>
  text !== undefined && TOKEN.test(text);
