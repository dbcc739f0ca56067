import { randomUUID } from 'node:crypto';
import type { NextFunction, Response } from 'express';
import type { WebRequest } from './web-request.ts';

/** Never taken from the outside: an id in our log is ours. */
export function giveCorrelationId(request: WebRequest, response: Response, next: NextFunction): void {
  request.correlationId = randomUUID();
  response.setHeader('x-request-id', request.correlationId);
  next();
}
