import { Controller, Get, Inject, Param, Query, UseGuards } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { CatcherStore } from '#mail';
import { MAILBOX, MAIL_IN, Reply, download, mailHtml, notFound, type MailIn } from '../shell/index.ts';
import { MessagePage } from './message.view.tsx';
import { PostbusPage } from './postbus.view.tsx';
import { PracticeOnly } from './practice-only.ts';

const AT_MOST = 200;

/** The mails of a program that practises: caught here, delivered to nobody. */
@Controller('ontwikkel/postbus')
@UseGuards(PracticeOnly)
export class PostbusController {
  constructor(
    @Inject(MAILBOX) private readonly mailbox: CatcherStore,
    @Inject(MAIL_IN) private readonly mailIn: MailIn,
  ) {}

  @Get()
  async list(@Query('zoek') zoek: unknown): Promise<ReactElement> {
    const words = typeof zoek === 'string' ? zoek : '';
    const mails = await this.mailbox.list({ zoek: words, limit: AT_MOST });
    const { door } = this.mailIn;
    return createElement(PostbusPage, { mails, zoek: words, atMost: AT_MOST, door });
  }

  @Get(':id')
  async message(@Param('id') id: string): Promise<ReactElement | Reply> {
    const mail = await this.mailbox.get(id);
    if (!mail) return notFound();
    const antwoord = { mail, gesloten: this.mailIn.door === undefined };
    return createElement(MessagePage, { mail, antwoord });
  }

  @Get(':id/html')
  async html(@Param('id') id: string): Promise<Reply> {
    const mail = await this.mailbox.get(id);
    return mail ? mailHtml(mail.html) : notFound();
  }

  @Get(':id/bron')
  async source(@Param('id') id: string): Promise<Reply> {
    const raw = await this.mailbox.raw(id);
    return raw
      ? download({ filename: `${id}.eml`, contentType: 'message/rfc822', content: raw })
      : notFound();
  }

  @Get(':id/bijlagen/:nummer')
  async attachment(@Param('id') id: string, @Param('nummer') nummer: string): Promise<Reply> {
    const attachment = (await this.mailbox.get(id))?.attachments[Number(nummer) - 1];
    if (!attachment) return notFound();
    const { filename, content } = attachment;
    return download({ filename, contentType: 'application/octet-stream', content });
  }
}
