import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadGegevens, ReadTraject, VulGegevensIn } from '#case-management';
import type { Actor } from '#workflow-engine';
import { gegevensIn } from '../../gegevens/gegevens-in.ts';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  invalid,
  notFound,
  page,
  redirect,
  refused,
  typedText,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { GegevensPage, type GegevensPageProps } from './gegevens.view.tsx';

@Controller('trajecten/:id/gegevens')
@Bureau()
export class GegevensController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readGegevens: ReadGegevens,
    private readonly vulIn: VulGegevensIn,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const found = await this.find(id, actor);
    return found ? createElement(GegevensPage, found) : notFound();
  }

  @Post()
  async save(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const found = await this.find(id, actor);
    if (!found) return notFound();
    const typed = typedText(body);
    const result = await this.vulIn.execute({ trajectId: id, actor, ...gegevensIn(typed, found.gegevens) });
    const terug = trajectPad(id, 'gegevens');
    if (result.ok) return redirect(terug, result.gewijzigd > 0 ? 'gegevens-bewaard' : 'niets-veranderd');
    const { refusal } = result;
    if (refusal.code === 'invalid')
      return invalid(createElement(GegevensPage, { ...found, typed, faults: refusal.faults }));
    if (refusal.code === 'conflict')
      return page(409, createElement(GegevensPage, { ...found, botsing: refusal.text }));
    return refused(refusal, { terug });
  }

  private async find(id: string, actor: Actor): Promise<GegevensPageProps | undefined> {
    const [traject, gegevens] = await Promise.all([
      this.readTraject.execute(id),
      this.readGegevens.execute(id, actor),
    ]);
    // A programme without fields has no such page.
    return traject && gegevens && gegevens.length > 0 ? { traject, gegevens } : undefined;
  }
}
