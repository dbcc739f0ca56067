import { STATUS_CODES } from 'node:http';
import { Reply } from './reply.ts';

/** One fault in what was sent, in the shape of the NLGov API Design Rules. */
export interface ProblemError {
  readonly in: 'body' | 'query';
  readonly location: { readonly name: string; readonly pointer?: string };
  readonly code: string;
  /** Dutch: what is wrong and what to do. */
  readonly detail: string;
}

export interface ProblemFacts {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly ProblemError[];
  readonly [name: string]: unknown;
}

const DETAILS: Readonly<Record<number, string>> = {
  400: 'De inhoud is geen geldige JSON, of niet te lezen.',
  401: 'Stuur een geldige sleutel mee: Authorization: Bearer <sleutel>.',
  403: 'Deze sleutel mag dit niet.',
  404: 'Dit bestaat niet, of deze sleutel mag het niet zien.',
  413: 'De inhoud is te groot.',
  500: 'Dit ligt aan ons. Geef bij een melding het nummer achter ‘instance’ door.',
};

/** An error answer of the API (RFC 9457), with all faults at once. */
export function problem(status: number, correlationId: string, facts: ProblemFacts = {}): Reply {
  const {
    type = 'about:blank',
    title = STATUS_CODES[status] ?? 'Error',
    detail = DETAILS[status],
    ...more
  } = facts;
  const body = { type, title, status, detail, instance: `urn:uuid:${correlationId}`, ...more };
  return new Reply(status, JSON.stringify(body), {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}
