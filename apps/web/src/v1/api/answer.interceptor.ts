import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { Reply, problem, type WebRequest } from '../../shell/index.ts';
import { Created, DONE, isRefused } from './answer.ts';
import { refusalProblem } from './refusal-problem.ts';

/** Makes the HTTP answer of what a handler returned: representation, refusal, something new, or nothing there. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { correlationId } = context.switchToHttp().getRequest<WebRequest>();
    return next.handle().pipe(map((value: unknown) => answerOf(value, correlationId)));
  }
}

function answerOf(value: unknown, correlationId: string): unknown {
  if (value === undefined) return problem(404, correlationId);
  if (value === DONE) return new Reply(204, '');
  if (isRefused(value)) return refusalProblem(value.refusal, correlationId);
  if (!(value instanceof Created)) return value;
  const headers = { 'content-type': 'application/json; charset=utf-8', location: value.location };
  return new Reply(201, JSON.stringify(value.body), headers);
}
