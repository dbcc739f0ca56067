import { Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Config } from '#config';
import { BekijkInloglink, LogIn } from '#identity';
import { page, redirect, sessionCookie, type Reply } from '../shell/index.ts';
import { LinkPage, LinkUselessPage } from './login.view.tsx';

const STATUS = { onbekend: 404, verlopen: 410, gebruikt: 410 } as const;

/** Behind the link in the mail: a page with a button, because mail scanners open links but press no buttons. */
@Controller('inloggen/:token')
export class LoginLinkController {
  constructor(
    private readonly bekijkInloglink: BekijkInloglink,
    private readonly logIn: LogIn,
    private readonly config: Config,
  ) {}

  @Get()
  async look(@Param('token') token: string): Promise<ReactElement | Reply> {
    const stand = await this.bekijkInloglink.execute(token);
    if (stand === 'geldig') return createElement(LinkPage, { token });
    return page(STATUS[stand], createElement(LinkUselessPage, { stand }));
  }

  @Post()
  async enter(@Param('token') token: string): Promise<Reply> {
    const result = await this.logIn.execute(token);
    if (result.ok) {
      const cookie = sessionCookie(result.sessionToken, this.config.publicUrl);
      return redirect('/bord', 'ingelogd').with({ 'set-cookie': cookie });
    }
    const stand = await this.bekijkInloglink.execute(token);
    const useless = stand === 'geldig' ? 'onbekend' : stand; // valid, but its medewerker left
    return page(STATUS[useless], createElement(LinkUselessPage, { stand: useless }));
  }
}
