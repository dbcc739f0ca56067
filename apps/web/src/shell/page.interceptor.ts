import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { isValidElement } from 'react';
import { map, type Observable } from 'rxjs';
import { renderReply } from './render-reply.ts';
import { Reply } from './reply.ts';
import { PRACTICE } from './tokens.ts';
import type { WebRequest } from './web-request.ts';

/** A controller returns an element or a reply; this makes HTML of it. Anything else passes, for the API. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(@Inject(PRACTICE) private readonly practice: boolean) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<WebRequest>();
    return next.handle().pipe(
      map((value: unknown) => {
        const reply = isValidElement(value) ? new Reply(200, value) : value;
        return reply instanceof Reply ? renderReply(reply, request, this.practice) : reply;
      }),
    );
  }
}
