import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { DownloadCertificaten, ReadCertificaten, ReadTraject, ReikCertificatenUit } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  download,
  invalid,
  notFound,
  redirect,
  refused,
  typedList,
  typedText,
  type Reply,
} from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { gekozenNamen } from './certificaten.forms.ts';
import { CertificatenPage, type CertificatenPageProps } from './certificaten.view.tsx';

@Controller('trajecten/:id/training/certificaten')
@Bureau()
export class CertificatenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly read: ReadCertificaten,
    private readonly reikUit: ReikCertificatenUit,
    private readonly downloadCertificaten: DownloadCertificaten,
  ) {}

  @Get()
  async page(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const gelezen = await this.lees(id);
    return gelezen ? createElement(CertificatenPage, gelezen) : notFound();
  }

  @Post()
  async hand(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const gelezen = await this.lees(id);
    if (!gelezen) return notFound();
    const terug = trajectPad(id, 'training/certificaten');
    const result = await this.reikUit.execute({ trajectId: id, namen: gekozenNamen(body), actor });
    if (result.ok)
      return redirect(
        terug,
        result.nieuw + result.gewijzigd > 0 ? 'certificaten-uitgereikt' : 'niets-veranderd',
      );
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    const gekozen = typedList(body, 'deelnemer');
    const { faults } = result.refusal;
    return invalid(createElement(CertificatenPage, { ...gelezen, faults, gekozen, typed: typedText(body) }));
  }

  @Get('alle.pdf')
  alle(@Param('id', UuidOr404) id: string): Promise<Reply> {
    return this.bestand(id);
  }

  @Get(':deelnemerId')
  een(
    @Param('id', UuidOr404) id: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
  ): Promise<Reply> {
    return this.bestand(id, deelnemerId);
  }

  private async bestand(id: string, deelnemerId?: string): Promise<Reply> {
    const result = await this.downloadCertificaten.execute(id, deelnemerId);
    if (!result.ok) return refused(result.refusal, { terug: trajectPad(id, 'training/certificaten') });
    const { naam, inhoud } = result.bestand;
    return download({ filename: naam, contentType: 'application/pdf', content: inhoud });
  }

  private async lees(id: string): Promise<Pick<CertificatenPageProps, 'traject' | 'beeld'> | undefined> {
    const [traject, beeld] = await Promise.all([this.readTraject.execute(id), this.read.execute(id)]);
    return traject && beeld && { traject, beeld };
  }
}
