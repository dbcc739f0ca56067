import { STATUS_CODES } from 'node:http';
import { Reply } from './reply.ts';

export interface InvalidParam {
  readonly name: string;
  readonly reason: string;
}

/** An error answer of the API (RFC 9457), with all faults at once. */
export function problem(
  status: number,
  instance: string,
  extra: { readonly detail?: string; readonly invalidParams?: readonly InvalidParam[]; readonly [name: string]: unknown } = {},
): Reply {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, instance: `urn:uuid:${instance}`, ...extra };
  return new Reply(status, JSON.stringify(body), {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}
