import { Body, Controller, Inject, NotFoundException, Post, Req } from '@nestjs/common';
import { Config } from '#config';
import { LogInAls, LogUit } from '#identity';
import {
  PRACTICE,
  isLocalPath,
  noSessionCookie,
  notFound,
  readForm,
  redirect,
  sessionCookie,
  sessionTokenIn,
  type Reply,
  type WebRequest,
} from '../shell/index.ts';
import { LogInAlsForm } from './login.forms.ts';
import { fromThisMachine } from './practice-login.ts';

@Controller()
export class SessionController {
  constructor(
    private readonly logInAls: LogInAls,
    private readonly logUit: LogUit,
    private readonly config: Config,
    @Inject(PRACTICE) private readonly practice: boolean,
  ) {}

  @Post('inloggen/als')
  async as(@Req() request: WebRequest, @Body() body: unknown): Promise<Reply> {
    if (!this.practice || !fromThisMachine(request)) throw new NotFoundException();
    const form = readForm(LogInAlsForm, body);
    if (!form.ok) return notFound();
    const { medewerkerId, naar = '/' } = form.value;
    const result = await this.logInAls.execute(medewerkerId);
    if (!result.ok) return notFound();
    const to = isLocalPath(naar) && naar !== '/' ? naar : '/bord';
    return redirect(to).with({ 'set-cookie': sessionCookie(result.sessionToken, this.config.publicUrl) });
  }

  @Post('uitloggen')
  async out(@Req() request: WebRequest): Promise<Reply> {
    await this.logUit.execute(sessionTokenIn(request));
    return redirect('/inloggen', 'uitgelogd').with({ 'set-cookie': noSessionCookie(this.config.publicUrl) });
  }
}
