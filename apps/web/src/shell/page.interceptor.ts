import {
  Inject,
  Injectable,
  Optional,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { isValidElement } from 'react';
import { concatMap, type Observable } from 'rxjs';
import { MenuCounts, type Menutelling } from './menu-counts.ts';
import { renderReply } from './render-reply.ts';
import { Reply } from './reply.ts';
import { PRACTICE } from './tokens.ts';
import type { WebRequest } from './web-request.ts';

/** A controller returns an element or a reply; this makes HTML of it. Anything else passes, for the API. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(
    @Inject(PRACTICE) private readonly practice: boolean,
    @Optional() private readonly counts?: MenuCounts,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<WebRequest>();
    return next.handle().pipe(
      concatMap(async (value: unknown) => {
        const reply = isValidElement(value) ? new Reply(200, value) : value;
        if (!(reply instanceof Reply)) return reply;
        return renderReply(reply, request, this.practice, await this.waiting(reply, request));
      }),
    );
  }

  /** Only on pages of the bureau; a menu without a number is better than no page. */
  private async waiting(reply: Reply, { actor }: WebRequest): Promise<Menutelling> {
    if (!this.counts || !actor || !isValidElement(reply.body)) return {};
    return this.counts.tel().catch(() => ({}));
  }
}
