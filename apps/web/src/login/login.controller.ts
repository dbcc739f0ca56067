import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Get, Inject, Ip, Post, Query, Req } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { LogInAls, VraagInloglink } from '#identity';
import {
  PRACTICE,
  RefusedRequestPage,
  errorText,
  faultsByField,
  invalid,
  isLocalPath,
  page,
  readForm,
  redirect,
  typedText,
  type Reply,
  type WebRequest,
} from '../shell/index.ts';
import { EmailForm } from './login.forms.ts';
import { LoginPage, MailSentPage, type LoginPageProps } from './login.view.tsx';
import { fromThisMachine } from './practice-login.ts';

/** Every answer takes at least this long, so that its speed does not tell whether an address is known. */
const SAME_PACE_MS = 300;

/** Asking for a login link; on this machine, while practising, also choosing who to be. */
@Controller()
export class LoginController {
  constructor(
    private readonly vraagInloglink: VraagInloglink,
    private readonly logInAls: LogInAls,
    @Inject(PRACTICE) private readonly practice: boolean,
  ) {}

  @Get()
  start(): Reply {
    return redirect('/bord');
  }

  @Get('inloggen')
  async form(@Req() request: WebRequest, @Query('naar') naar: unknown): Promise<ReactElement> {
    return createElement(LoginPage, await this.propsFor(request, naar));
  }

  @Post('inloggen')
  async ask(@Req() request: WebRequest, @Body() body: unknown, @Ip() ip: string): Promise<Reply> {
    const form = readForm(EmailForm, body);
    if (!form.ok) {
      const typed = { email: typedText(body)['email'], errors: faultsByField(form.faults) };
      return invalid(createElement(LoginPage, { ...(await this.propsFor(request, undefined)), ...typed }));
    }
    const [asked] = await Promise.all([
      this.vraagInloglink.execute({ email: form.value.email, ip }),
      sleep(SAME_PACE_MS),
    ]);
    if (!asked.ok) return page(429, createElement(RefusedRequestPage, errorText(429)));
    return redirect('/inloggen/verstuurd');
  }

  @Get('inloggen/verstuurd')
  sent(): ReactElement {
    return createElement(MailSentPage);
  }

  private async propsFor(request: WebRequest, naar: unknown): Promise<LoginPageProps> {
    const choices = this.practice && fromThisMachine(request) ? await this.logInAls.choices() : [];
    return { choices, naar: typeof naar === 'string' && isLocalPath(naar) ? naar : undefined };
  }
}
