import type { NextFunction, Response } from 'express';
import type { Log } from './log.ts';
import type { WebRequest } from './web-request.ts';

/** One line a request, with the pattern of the route: the path itself may hold a token. */
export function accessLog(log: Log, level: 'info' | 'debug') {
  return (request: WebRequest, response: Response, next: NextFunction): void => {
    const started = performance.now();
    response.on('finish', () => {
      const route = (request.route as { path?: unknown } | undefined)?.path;
      log[request.path.startsWith('/health/') ? 'debug' : level]({
        correlationId: request.correlationId,
        method: request.method,
        route: typeof route === 'string' ? route : undefined,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        actor: request.actor && { kind: request.actor.kind, id: request.actor.id },
      });
    });
    next();
  };
}
