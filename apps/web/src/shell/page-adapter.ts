import type { Response } from 'express';
import { ExpressAdapter } from '@nestjs/platform-express';
import { Reply } from './reply.ts';

/** Nest decides the status by the route; here the outcome decides it. */
export class PageAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    return body instanceof Reply ? sendReply(response, body) : super.reply(response, body, statusCode);
  }
}

export function sendReply(response: Response, { status, headers, body }: Reply): Response {
  response.status(status);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value);
  return response.send(typeof body === 'string' ? body : Buffer.from(body as Uint8Array));
}
