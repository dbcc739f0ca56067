import { Controller, Ip, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { VraagNieuweLink, type LinkDoel } from '#identity';
import { RefusedRequestPage, errorText, page, type Reply } from '../shell/index.ts';
import { NewLinkAskedPage } from './link-refused.view.tsx';

@Controller()
export class NewLinkController {
  constructor(private readonly vraagNieuweLink: VraagNieuweLink) {}

  @Post('g/:token/nieuwe-link')
  griffie(@Param('token') token: string, @Ip() ip: string): Promise<ReactElement | Reply> {
    return this.ask(token, 'griffie', ip);
  }

  @Post('r/:token/nieuwe-link')
  reactie(@Param('token') token: string, @Ip() ip: string): Promise<ReactElement | Reply> {
    return this.ask(token, 'reactie', ip);
  }

  private async ask(token: string, doel: LinkDoel, ip: string): Promise<ReactElement | Reply> {
    const asked = await this.vraagNieuweLink.execute({ token, doel, ip });
    if (!asked.ok) return page(429, createElement(RefusedRequestPage, errorText(429)));
    return createElement(NewLinkAskedPage);
  }
}
