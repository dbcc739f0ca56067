import {
  Catch,
  HttpException,
  Inject,
  Injectable,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { FaultPage, RefusedRequestPage, errorText } from './error-pages.tsx';
import type { Log } from './log.ts';
import { sendReply } from './page-adapter.ts';
import { problem } from './problem.ts';
import { renderReply } from './render-reply.ts';
import { Reply, redirect } from './reply.ts';
import { Forbidden, LoginNeeded, ThrownReply } from './thrown.ts';
import { LOG, PRACTICE } from './tokens.ts';
import type { WebRequest } from './web-request.ts';

/** Everything that was thrown: a page for people, a problem for the API, and a line in the log when it is our bug. */
@Catch()
@Injectable()
export class ErrorFilter implements ExceptionFilter {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(PRACTICE) private readonly practice: boolean,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<WebRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const { correlationId } = request;
    if (thrown instanceof ThrownReply)
      return void sendReply(response, renderReply(thrown.replyTo(correlationId), request, this.practice));
    const status = statusOf(thrown);
    if (status >= 500) this.log.error({ correlationId, err: thrown }, 'A request failed');
    if (response.headersSent) return void response.destroy();
    const reply = isApi(request) ? problem(status, correlationId) : pageFor(thrown, status, request);
    sendReply(response, renderReply(reply, request, this.practice));
  }
}

const isApi = ({ path }: WebRequest): boolean => path === '/v1' || path.startsWith('/v1/');

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Forbidden) return 403;
  if (thrown instanceof LoginNeeded) return 401;
  // body parsers throw errors of their own, with a status
  const { status } = (thrown ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function pageFor(thrown: unknown, status: number, { correlationId, method }: WebRequest): Reply {
  if (thrown instanceof LoginNeeded) return redirect(`/inloggen?naar=${encodeURIComponent(thrown.backTo)}`);
  if (status >= 500) {
    const reading = method === 'GET' || method === 'HEAD';
    return new Reply(status, createElement(FaultPage, { correlationId, reading }));
  }
  return new Reply(status, createElement(RefusedRequestPage, errorText(status)));
}
