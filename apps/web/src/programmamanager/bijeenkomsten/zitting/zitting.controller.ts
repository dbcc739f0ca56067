import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadVerwachting } from '#berichten';
import { ReadBijeenkomst, ReadOpzet, ReadPeiling, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import { Bureau, CurrentActor, UuidOr404, notFound, type Reply } from '../../../shell/index.ts';
import { NaamlijstPage } from './naamlijst.view.tsx';
import { ZittingOverzicht, type ZittingOverzichtProps } from './zitting.view.tsx';

@Controller('trajecten/:id/bijeenkomsten/:onderdeel')
@Bureau()
export class ZittingController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly readOpzet: ReadOpzet,
    private readonly readPeiling: ReadPeiling,
    private readonly readVerwachting: ReadVerwachting,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [gelezen, opzet, peiling, antwoorden] = await Promise.all([
      this.lees(id, onderdeel),
      this.readOpzet.execute(id, onderdeel),
      this.readPeiling.execute(id, onderdeel),
      this.readVerwachting.execute(id, actor),
    ]);
    if (!gelezen || !opzet) return notFound();
    const verwachting = antwoorden.filter((een) => een.onderdeel === onderdeel);
    return createElement(ZittingOverzicht, { ...gelezen, opzet, peiling, verwachting });
  }

  @Get('naamlijst')
  async naamlijst(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<ReactElement | Reply> {
    const gelezen = await this.lees(id, onderdeel);
    return gelezen ? createElement(NaamlijstPage, gelezen) : notFound();
  }

  private async lees(id: string, onderdeel: string): Promise<ZittingOverzichtProps | undefined> {
    const [traject, zitting] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomst.execute(id, onderdeel),
    ]);
    return traject && zitting && { traject, zitting };
  }
}
