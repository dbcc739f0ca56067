import { Controller, Get, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBord } from '#case-management';
import { Bureau } from '../../shell/index.ts';
import { leesBordFilter } from './bord.forms.ts';
import { BordPage } from './bord.view.tsx';

@Controller('bord')
@Bureau()
export class BordController {
  constructor(private readonly readBord: ReadBord) {}

  @Get()
  async page(@Query() query: Record<string, unknown>): Promise<ReactElement> {
    const filter = leesBordFilter(query);
    return createElement(BordPage, { bord: await this.readBord.execute(filter), filter });
  }
}
