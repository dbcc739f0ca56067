import { Body, Controller, Get, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Weekkeuze } from '#berichten';
import type { Actor } from '#workflow-engine';
import { Bureau, CurrentActor, mailHtml, notFound, redirect, typedText, type Reply } from '../shell/index.ts';
import { WeekoverzichtPage } from './weekoverzicht.view.tsx';

const PAD = '/weekoverzicht';

/** The overview of one's own week: how it would be now, and whether it comes on Mondays. */
@Controller('weekoverzicht')
@Bureau('programmamanager')
export class WeekoverzichtController {
  constructor(private readonly weekkeuze: Weekkeuze) {}

  @Get()
  async show(@CurrentActor() actor: Actor): Promise<ReactElement | Reply> {
    const voorbeeld = await this.weekkeuze.lees(actor.id);
    return voorbeeld ? createElement(WeekoverzichtPage, { voorbeeld }) : notFound();
  }

  @Get('html')
  async html(@CurrentActor() actor: Actor): Promise<Reply> {
    const voorbeeld = await this.weekkeuze.lees(actor.id);
    return voorbeeld?.brief ? mailHtml(voorbeeld.brief.html) : notFound();
  }

  @Post()
  async save(@Body() body: unknown, @CurrentActor() actor: Actor): Promise<Reply> {
    const aan = typedText(body)['aan'] === 'ja';
    return (await this.weekkeuze.zet(actor.id, aan)) ? redirect(PAD, 'opgeslagen') : notFound();
  }
}
