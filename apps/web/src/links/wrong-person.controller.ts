import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { createElement, type ReactElement } from 'react';
import { MeldVerkeerdePersoon } from '#case-management';
import type { LinkDoel } from '#identity';
import { Reply, RequestForm, faultsByField, invalid, notFound, readForm, typedText } from '../shell/index.ts';
import { LinkDoor } from './link-door.ts';
import { linkPath } from './link-paths.ts';
import { WrongPersonPage, WrongPersonToldPage } from './wrong-person.view.tsx';

class WrongPersonForm extends RequestForm {
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Gebruik hooguit 300 tekens.' })
  wie?: string;
}

/** 'Ik ben niet de juiste persoon', for griffie and deelnemer alike. */
@Controller()
export class WrongPersonController {
  constructor(
    private readonly door: LinkDoor,
    private readonly meldVerkeerdePersoon: MeldVerkeerdePersoon,
  ) {}

  @Get('g/:token/niet-ik')
  griffie(@Param('token') token: string): Promise<ReactElement | Reply> {
    return this.ask(token, 'griffie');
  }

  @Get('r/:token/niet-ik')
  reactie(@Param('token') token: string): Promise<ReactElement | Reply> {
    return this.ask(token, 'reactie');
  }

  @Post('g/:token/niet-ik')
  toldByGriffie(@Param('token') token: string, @Body() body: unknown): Promise<ReactElement | Reply> {
    return this.tell(token, 'griffie', body);
  }

  @Post('r/:token/niet-ik')
  toldByDeelnemer(@Param('token') token: string, @Body() body: unknown): Promise<ReactElement | Reply> {
    return this.tell(token, 'reactie', body);
  }

  private async ask(token: string, doel: LinkDoel): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, doel);
    return gast instanceof Reply
      ? gast
      : createElement(WrongPersonPage, { path: linkPath(doel, token), naam: gast.actor.name });
  }

  private async tell(token: string, doel: LinkDoel, body: unknown): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, doel);
    if (gast instanceof Reply) return gast;
    const form = readForm(WrongPersonForm, body);
    if (!form.ok) {
      const typed = { wie: typedText(body)['wie'], errors: faultsByField(form.faults) };
      return invalid(
        createElement(WrongPersonPage, { path: linkPath(doel, token), naam: gast.actor.name, ...typed }),
      );
    }
    const result = await this.meldVerkeerdePersoon.execute({ ...gast, wie: form.value.wie });
    return result.ok ? createElement(WrongPersonToldPage) : notFound();
  }
}
