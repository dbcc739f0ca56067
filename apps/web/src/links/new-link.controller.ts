import { Body, Controller, Ip, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { VraagNieuweLink, type VraagNieuweLinkInput } from '#identity';
import { RefusedRequestPage, RequestForm, errorText, page, readForm, type Reply } from '../shell/index.ts';
import { NewLinkAskedPage } from './link-refused.view.tsx';

@Controller()
export class NewLinkController {
  constructor(private readonly vraagNieuweLink: VraagNieuweLink) {}

  @Post('g/:token/nieuwe-link')
  griffie(
    @Param('token') token: string,
    @Body() body: unknown,
    @Ip() ip: string,
  ): Promise<ReactElement | Reply> {
    return this.ask({ token, doel: 'griffie', ip }, body);
  }

  @Post('r/:token/nieuwe-link')
  reactie(
    @Param('token') token: string,
    @Body() body: unknown,
    @Ip() ip: string,
  ): Promise<ReactElement | Reply> {
    return this.ask({ token, doel: 'reactie', ip }, body);
  }

  private async ask(
    from: Omit<VraagNieuweLinkInput, 'requestId'>,
    body: unknown,
  ): Promise<ReactElement | Reply> {
    const form = readForm(RequestForm, body);
    if (!form.ok) return page(400, createElement(RefusedRequestPage, errorText(400)));
    const asked = await this.vraagNieuweLink.execute({ ...from, requestId: form.value.requestId });
    if (!asked.ok) return page(429, createElement(RefusedRequestPage, errorText(429)));
    return createElement(NewLinkAskedPage);
  }
}
