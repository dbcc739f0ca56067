import {
  Injectable,
  SetMetadata,
  UseGuards,
  applyDecorators,
  createParamDecorator,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { BureauRol } from '#domain';
import { WieIsIngelogd } from '#identity';
import type { Actor } from '#workflow-engine';
import { sessionTokenIn } from './session-cookie.ts';
import { Forbidden, LoginNeeded } from './thrown.ts';
import type { WebRequest } from './web-request.ts';

const ROLES = 'bureau-roles';

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly wieIsIngelogd: WieIsIngelogd,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WebRequest>();
    const actor = await this.wieIsIngelogd.execute(sessionTokenIn(request));
    if (!actor) throw new LoginNeeded(request.method === 'GET' ? request.originalUrl : '/');
    request.actor = actor;
    const roles = this.reflector.getAllAndOverride<string[]>(ROLES, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (roles.length > 0 && !actor.roles.some((role) => roles.includes(role))) throw new Forbidden();
    return true;
  }
}

/** For medewerkers with a session; with roles: only for who has one of them. On a class or one handler. */
export const Bureau = (...roles: BureauRol[]): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(ROLES, roles), UseGuards(SessionGuard));

/** Who is logged in. Only within `@Bureau()`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<WebRequest>();
  if (!actor) throw new Error('@CurrentActor() needs @Bureau() on the controller');
  return actor;
});
