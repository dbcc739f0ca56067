import { isIP } from 'node:net';
import type { WebRequest } from '../shell/index.ts';

const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * True only for a browser on this very machine that asked for this machine: the socket is loopback, the name in
 * the address bar is too (a site that points its own name here would be another), and no proxy stands between.
 */
export function fromThisMachine({ socket, headers }: Pick<WebRequest, 'socket' | 'headers'>): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const loopback = isIP(address) === 4 ? address.startsWith('127.') : address === '::1';
  const name = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return loopback && NAMES.has(name) && FORWARDED.every((header) => headers[header] === undefined);
}
