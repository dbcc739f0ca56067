import { Injectable, NotFoundException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { fromThisMachine } from '../login/practice-login.ts';
import type { WebRequest } from '../shell/index.ts';

/** The caught mails hold everybody's links: they are shown to who sits at this machine, and to nobody else. */
@Injectable()
export class PracticeOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (!fromThisMachine(context.switchToHttp().getRequest<WebRequest>())) throw new NotFoundException();
    return true;
  }
}
