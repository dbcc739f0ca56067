import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarInstellingen, ReadInstellingen, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  notFound,
  redirect,
  refused,
  Reply,
  UuidOr404,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { instellingenIn } from './instellingen-in.ts';
import { TrajectInstellingenPage } from './instellingen.view.tsx';

@Controller('trajecten/:id/instellingen')
@Bureau()
export class TrajectInstellingenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readInstellingen: ReadInstellingen,
    private readonly bewaarInstellingen: BewaarInstellingen,
  ) {}

  @Get()
  form(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    return this.page(id);
  }

  @Post()
  @Bureau('programmamanager')
  async save(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const view = await this.readInstellingen.vanTraject(id);
    if (!view) return notFound();
    const { invoer, typed, gekozen } = instellingenIn(body, view);
    const result = await this.bewaarInstellingen.vanTraject(id, invoer, actor);
    const terug = trajectPad(id, 'instellingen');
    if (result.ok) return redirect(terug, 'opgeslagen');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    const element = await this.page(id, { typed, gekozen, faults: result.refusal.faults });
    return element instanceof Reply ? element : invalid(element);
  }

  private async page(
    id: string,
    ingevuld: Pick<Parameters<typeof TrajectInstellingenPage>[0], 'typed' | 'gekozen' | 'faults'> = {},
  ): Promise<ReactElement | Reply> {
    const [traject, view] = await Promise.all([
      this.readTraject.execute(id),
      this.readInstellingen.vanTraject(id),
    ]);
    return traject && view
      ? createElement(TrajectInstellingenPage, { traject, view, ...ingevuld })
      : notFound();
  }
}
