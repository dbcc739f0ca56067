import { Body, Controller, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { createElement } from 'react';
import { geefAntwoord } from '#agenda';
import { CatcherStore, answerMail, isMailAddress, type Answer, type CaughtMail } from '#mail';
import {
  MAILBOX,
  MAIL_IN,
  Reply,
  faultsByField,
  invalid,
  notFound,
  readForm,
  redirect,
  typedText,
  type MailIn,
} from '../shell/index.ts';
import { AgendaAntwoordForm, AntwoordForm } from './antwoord.forms.ts';
import type { AntwoordProps } from './antwoord.view.tsx';
import { MessagePage } from './message.view.tsx';
import { PracticeOnly } from './practice-only.ts';

const GEEN_UITNODIGING = 'In deze mail zit geen uitnodiging waarop u kunt antwoorden.';
const GEEN_ADRES = { field: 'van', text: 'Vul één e-mailadres in.' };

/** Answers a caught mail over SMTP, so that anybody who practises meets what a reply does. */
@Controller('ontwikkel/postbus/:id')
@UseGuards(PracticeOnly)
export class AntwoordController {
  constructor(
    @Inject(MAILBOX) private readonly mailbox: CatcherStore,
    @Inject(MAIL_IN) private readonly mailIn: MailIn,
  ) {}

  @Post('antwoord')
  async answer(@Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const mail = await this.mailbox.get(id);
    if (!mail) return notFound();
    const form = readForm(AntwoordForm, body);
    const faults = form.ok ? (isMailAddress(form.value.van) ? [] : [GEEN_ADRES]) : form.faults;
    if (!form.ok || faults.length > 0)
      return this.again(mail, { typed: typedText(body), errors: faultsByField(faults) });
    const { tekst, van } = form.value;
    return this.send(mail, { text: tekst, from: van }, typedText(body));
  }

  @Post('agenda')
  async calendar(@Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const mail = await this.mailbox.get(id);
    if (!mail) return notFound();
    const form = readForm(AgendaAntwoordForm, body);
    const content =
      form.ok && mail.calendar
        ? geefAntwoord(mail.calendar.content, { ...form.value, stempel: new Date().toISOString() })
        : null;
    if (content === null) return this.again(mail, { geweigerd: GEEN_UITNODIGING });
    return this.send(mail, { calendar: { method: 'REPLY', content }, quote: false });
  }

  private async send(mail: CaughtMail, answer: Answer, typed?: Record<string, string>): Promise<Reply> {
    const { door } = this.mailIn;
    if (!door) return this.again(mail, { typed });
    const { code, text } = await answerMail(door, mail, answer);
    if (code === 250) return redirect(`/ontwikkel/postbus/${mail.id}`, 'antwoord-verstuurd');
    return this.again(mail, { typed, geweigerd: `${code} ${text}` });
  }

  private again(mail: CaughtMail, more: Omit<AntwoordProps, 'mail' | 'gesloten'>): Reply {
    const antwoord: AntwoordProps = { mail, gesloten: this.mailIn.door === undefined, ...more };
    return invalid(createElement(MessagePage, { mail, antwoord }));
  }
}
