import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBerichten, ReadGoedkeuring, ReadStraks } from '#berichten';
import { ReadTraject } from '#case-management';
import { Bureau, UuidOr404, notFound, type Reply } from '../shell/index.ts';
import { StraksPage } from './straks.view.tsx';

/** What a traject will still mail: what waits, and what leaves by itself. */
@Controller('trajecten/:id/berichten/straks')
@Bureau()
export class StraksController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readStraks: ReadStraks,
    private readonly readBerichten: ReadBerichten,
    private readonly readGoedkeuring: ReadGoedkeuring,
  ) {}

  @Get()
  async show(@Param('id', UuidOr404) trajectId: string): Promise<ReactElement | Reply> {
    const [traject, straks, wachtrij, terGoedkeuring] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readStraks.execute(trajectId),
      this.readBerichten.execute({ trajectId, status: 'wachtrij' }),
      this.readGoedkeuring.execute(trajectId),
    ]);
    if (!traject || !straks) return notFound();
    return createElement(StraksPage, { traject, straks, wachtrij: wachtrij.berichten, terGoedkeuring });
  }
}
