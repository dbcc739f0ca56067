import { MAX_ALT, MAX_ZIJDE } from '../controle/grenzen.ts';
import { isLinkAddress } from '../link.ts';

/** What each attribute may be: the schema and the whitelist ask the same questions. */
type Vraag = (value: unknown) => boolean;

const isHeel = (value: unknown, min: number, max: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;

export const isId: Vraag = (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);

export const isNiveau: Vraag = (value) => isHeel(value, 1, 3);

export const isStart: Vraag = (value) => isHeel(value, 0, 999);

export const isSha256: Vraag = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** One line: it stands between brackets in the plain text. */
export const isAlt: Vraag = (value) =>
  typeof value === 'string' &&
  value.length <= MAX_ALT &&
  value.isWellFormed() &&
  !/[\p{Cc}\u2028\u2029]/u.test(value);

export const isZijde: Vraag = (value) => isHeel(value, 1, MAX_ZIJDE);

export const isAdres: Vraag = (value) => typeof value === 'string' && isLinkAddress(value);
