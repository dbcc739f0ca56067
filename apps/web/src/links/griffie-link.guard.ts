import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reply, ThrownReply, type WebRequest } from '../shell/index.ts';
import { LinkDoor } from './link-door.ts';

/** Before a file is read: nobody fills our memory with uploads behind a link that was made up. */
@Injectable()
export class GriffieLinkGuard implements CanActivate {
  constructor(private readonly door: LinkDoor) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { token } = context.switchToHttp().getRequest<WebRequest>().params;
    const gast = await this.door.open(String(token), 'griffie');
    if (gast instanceof Reply) throw new ThrownReply(() => gast);
    return true;
  }
}
