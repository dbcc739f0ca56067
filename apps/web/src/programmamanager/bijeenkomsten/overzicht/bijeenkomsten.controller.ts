import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBijeenkomsten, ReadTraject } from '#case-management';
import { Bureau, UuidOr404, notFound, type Reply } from '../../../shell/index.ts';
import { BijeenkomstenPage } from './bijeenkomsten.view.tsx';

@Controller('trajecten/:id/bijeenkomsten')
@Bureau()
export class BijeenkomstenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomsten: ReadBijeenkomsten,
  ) {}

  @Get()
  async page(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const [traject, bijeenkomsten] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomsten.execute(id),
    ]);
    return traject && bijeenkomsten
      ? createElement(BijeenkomstenPage, { traject, bijeenkomsten })
      : notFound();
  }
}
