import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { HandelIngekomenAf, NeemOpAlsReactie, ReadIngekomen, ReadIngekomenMail } from '#berichten';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  Reply,
  UuidOr404,
  download,
  faultsByField,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedText,
} from '../shell/index.ts';
import { OpnemenForm } from './ingekomen.forms.ts';
import { leesQuery } from './ingekomen-query.ts';
import { IngekomenPage } from './ingekomen.view.tsx';
import { MailPage } from './mail.view.tsx';

const PAD = '/ingekomen-mail';

/** Mail that came in: what was done with it, and what waits for somebody to read it. */
@Controller('ingekomen-mail')
@Bureau()
export class IngekomenController {
  constructor(
    private readonly readIngekomen: ReadIngekomen,
    private readonly readMail: ReadIngekomenMail,
    private readonly handelAf: HandelIngekomenAf,
    private readonly neemOp: NeemOpAlsReactie,
  ) {}

  @Get()
  async list(@Query() given: Record<string, unknown>, @CurrentActor() actor: Actor): Promise<ReactElement> {
    const query = leesQuery(given);
    return createElement(IngekomenPage, {
      query,
      lijst: await this.readIngekomen.execute({ ...query, actor }),
    });
  }

  @Get(':id')
  async one(@Param('id', UuidOr404) id: string, @CurrentActor() actor: Actor): Promise<ReactElement | Reply> {
    const mail = await this.readMail.execute(id, actor);
    return mail ? createElement(MailPage, { mail }) : notFound();
  }

  /** As it came: to keep, never to open here. */
  @Get(':id/bron')
  async source(@Param('id', UuidOr404) id: string, @CurrentActor() actor: Actor): Promise<Reply> {
    const content = await this.readMail.bron(id, actor);
    return content
      ? download({ filename: `mail-${id}.eml`, contentType: 'message/rfc822', content })
      : notFound();
  }

  @Post(':id/afgehandeld')
  async done(@Param('id', UuidOr404) id: string, @CurrentActor() actor: Actor): Promise<Reply> {
    const result = await this.handelAf.execute(id, actor);
    return result.ok ? redirect(PAD, 'mail-afgehandeld') : refused(result.refusal, { terug: `${PAD}/${id}` });
  }

  @Post(':id/reactie')
  async react(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const mail = await this.readMail.execute(id, actor);
    if (!mail) return notFound();
    const form = readForm(OpnemenForm, body);
    if (!form.ok)
      return invalid(
        createElement(MailPage, { mail, typed: typedText(body), errors: faultsByField(form.faults) }),
      );
    const result = await this.neemOp.execute({ id, tekst: form.value.tekst, actor });
    return result.ok
      ? redirect(`${PAD}/${id}`, 'mail-opgenomen')
      : refused(result.refusal, { terug: `${PAD}/${id}` });
  }
}
