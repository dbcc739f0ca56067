import type { NextFunction, Response } from 'express';
import { sendReply } from './page-adapter.ts';
import { problem } from './problem.ts';
import type { WebRequest } from './web-request.ts';

/** Of the API as its callers see it: raise it with every change (semantic versioning). */
export const API_VERSION = '1.0.0';

const BODIES = ['application/json', 'application/*+json', 'multipart/form-data'];

/** What holds for every answer below /v1, also for those that never reach a controller. */
export function apiDoor(request: WebRequest, response: Response, next: NextFunction): void {
  response.setHeader('api-version', API_VERSION);
  response.setHeader('cache-control', 'no-store');
  // The API knows bearers only: a browser that is logged in cannot be made to call it.
  delete request.headers.cookie;
  const { correlationId } = request;
  if (request.path.length > 1 && request.path.endsWith('/')) {
    const detail = 'Dit adres bestaat niet. Laat de schuine streep aan het eind weg.';
    return void sendReply(response, problem(404, correlationId, { detail }));
  }
  if (hasBody(request) && !request.is(BODIES)) {
    const detail = 'Stuur JSON, met Content-Type: application/json.';
    return void sendReply(response, problem(415, correlationId, { detail }));
  }
  next();
}

const hasBody = ({ headers }: WebRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
