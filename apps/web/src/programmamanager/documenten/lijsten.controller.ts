import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadAanwezigheidslijst, ReadDeelnemerslijst, ReadTraject, naarCsv } from '#case-management';
import type { Lijst } from '#case-management';
import { Bureau, Reply, UuidOr404, download, notFound } from '../../shell/index.ts';
import { LijstPage, NogGeenLijst } from './lijst.view.tsx';
import { ONDERDELEN } from './onderdelen.ts';

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
    return this.show(id, 'deelnemers', await this.deelnemerslijst.execute(id));
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
    const naam = ONDERDELEN[onderdeel];
    if (naam === undefined) return notFound();
    const lijst = await this.aanwezigheidslijst.execute(id, onderdeel);
    if (lijst) return this.show(id, `aanwezigheid/${onderdeel}`, lijst, naam);
    const traject = await this.readTraject.execute(id);
    return traject ? createElement(NogGeenLijst, { traject, onderdeel, naam }) : notFound();
  }

  private async show(
    id: string,
    pad: string,
    lijst: Lijst | undefined,
    onderdeel?: string,
  ): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    return traject && lijst ? createElement(LijstPage, { traject, lijst, pad, onderdeel }) : notFound();
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
