import {
  Injectable,
  SetMetadata,
  createParamDecorator,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { BUREAU_ROLLEN } from '#domain';
import type { Actor } from '#workflow-engine';
import { ThrownReply, problem, type WebRequest } from '../../shell/index.ts';
import { Bearers, type Holder } from './bearers.ts';

const HOLDERS = 'bearer-holders';

/** Whose bearer opens this; on a class or a handler. Without it: everybody of the bureau. */
export const Sleutel = (...holders: Holder[]): ClassDecorator & MethodDecorator =>
  SetMetadata(HOLDERS, holders);

/** For the bureau, and for the griffie within its own traject. */
export const OokGriffie = (): ClassDecorator & MethodDecorator => Sleutel(...BUREAU_ROLLEN, 'griffie');

@Injectable()
export class SleutelGuard implements CanActivate {
  constructor(
    private readonly bearers: Bearers,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WebRequest>();
    const { authorization } = request.headers;
    const caller = await this.bearers.find(authorization);
    if (!caller) throw unknownBearer(authorization !== undefined);
    request.actor = caller.actor;
    const targets = [context.getHandler(), context.getClass()];
    const said = this.reflector.getAllAndOverride<Holder[] | undefined>(HOLDERS, targets);
    const holders: readonly Holder[] = said ?? BUREAU_ROLLEN;
    if (!caller.holds.some((holder) => holders.includes(holder))) throw notForThis(holders);
    // Of another traject a personal link does not even hear that it is there.
    if (caller.within && caller.within.trajectId !== request.params['id'])
      throw new ThrownReply((id) => problem(404, id));
    return true;
  }
}

const notForThis = (holders: readonly Holder[]): ThrownReply =>
  new ThrownReply((id) => problem(403, id, { code: 'forbidden', rollen: holders }));

function unknownBearer(sent: boolean): ThrownReply {
  const challenge = `Bearer realm="gangmaker"${sent ? ', error="invalid_token"' : ''}`;
  return new ThrownReply((id) => problem(401, id).with({ 'www-authenticate': challenge }));
}

/** Who calls. Only behind `SleutelGuard`. */
export const Beller = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<WebRequest>();
  if (!actor) throw new Error('@Beller() needs the SleutelGuard on the controller');
  return actor;
});
