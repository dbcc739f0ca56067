import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadAanwezigheidslijst, ReadDeelnemerslijst, ReadTraject, naarCsv } from '#case-management';
import type { Lijst } from '#case-management';
import { zittingVan } from '#domain';
import { Bureau, Reply, UuidOr404, download, notFound } from '../../shell/index.ts';
import { LijstPage, NogGeenLijst } from './lijst.view.tsx';

/** Lists to print at the door, or to open in a spreadsheet. */
@Controller('trajecten/:id/documenten/lijsten')
@Bureau()
export class LijstenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly deelnemerslijst: ReadDeelnemerslijst,
    private readonly aanwezigheidslijst: ReadAanwezigheidslijst,
  ) {}

  @Get('deelnemers')
  async deelnemers(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const [traject, lijst] = await Promise.all([
      this.readTraject.execute(id),
      this.deelnemerslijst.execute(id),
    ]);
    return traject && lijst ? createElement(LijstPage, { traject, lijst, pad: 'deelnemers' }) : notFound();
  }

  @Get('deelnemers.csv')
  async deelnemersCsv(@Param('id', UuidOr404) id: string): Promise<Reply> {
    return csv(await this.deelnemerslijst.execute(id));
  }

  @Get('aanwezigheid/:onderdeel.csv')
  async aanwezigheidCsv(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<Reply> {
    return csv(await this.aanwezigheidslijst.execute(id, onderdeel));
  }

  @Get('aanwezigheid/:onderdeel')
  async aanwezigheid(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<ReactElement | Reply> {
    const [traject, lijst] = await Promise.all([
      this.readTraject.execute(id),
      this.aanwezigheidslijst.execute(id, onderdeel),
    ]);
    const zitting = traject && zittingVan(traject.blad, onderdeel);
    if (!zitting) return notFound();
    const naam = zitting.titel;
    return lijst
      ? createElement(LijstPage, { traject, lijst, pad: `aanwezigheid/${onderdeel}`, onderdeel: naam })
      : createElement(NogGeenLijst, { traject, onderdeel, naam });
  }
}

const csv = (lijst: Lijst | undefined): Reply =>
  lijst
    ? download({
        filename: `${lijst.naam}.csv`,
        contentType: 'text/csv; charset=utf-8',
        content: naarCsv(lijst),
      })
    : notFound();
