import { Body, Controller, Get, Param, Post, UploadedFile, UseGuards } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { DownloadBestand, LegAfsprakenVast, ReadAfspraken, ReadTraject } from '#case-management';
import { AfsprakenForm, wijzeVan } from '../afspraken/afspraken.forms.ts';
import { GriffieLinkGuard } from '../links/griffie-link.guard.ts';
import { LinkDoor, type Gast } from '../links/link-door.ts';
import { linkPath } from '../links/link-paths.ts';
import {
  AcceptsUpload,
  Reply,
  download,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedText,
  type Upload,
} from '../shell/index.ts';
import { GriffieAfsprakenPage, type GriffieAfsprakenProps } from './afspraken.view.tsx';

@Controller('g/:token/afspraken')
export class GriffieAfsprakenController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readTraject: ReadTraject,
    private readonly readAfspraken: ReadAfspraken,
    private readonly legVast: LegAfsprakenVast,
    private readonly downloadBestand: DownloadBestand,
  ) {}

  @Get()
  async read(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast);
    return found ? createElement(GriffieAfsprakenPage, found) : notFound();
  }

  @Post()
  @UseGuards(GriffieLinkGuard)
  @AcceptsUpload('bestand')
  async save(
    @Param('token') token: string,
    @Body() body: unknown,
    @UploadedFile() upload: Upload | undefined,
  ): Promise<Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast);
    if (!found) return notFound();
    const typed = typedText(body);
    const again = (faults: NonNullable<GriffieAfsprakenProps['getypt']>['faults']): Reply =>
      invalid(createElement(GriffieAfsprakenPage, { ...found, getypt: { typed, faults } }));
    const form = readForm(AfsprakenForm, body);
    if (!form.ok) return again(form.faults);
    const { trajectId, actor } = gast;
    const { requestId, tegenAdvies } = form.value;
    const result = await this.legVast.execute({
      trajectId,
      wijze: wijzeVan(form.value, upload),
      actor,
      requestId,
      tegenAdvies,
    });
    const path = linkPath('griffie', token);
    if (result.ok) return redirect(`${path}/afspraken`, 'afspraken-vastgelegd');
    if (result.refusal.code === 'invalid') return again(result.refusal.faults);
    const gemeente = `Gemeente ${found.traject.gemeente.naam}`;
    return refused(result.refusal, { terug: path, guest: { gemeente } });
  }

  @Get('bestand')
  async file(@Param('token') token: string): Promise<Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast);
    const nummer = found?.beeld.document?.nummer;
    const bestand = nummer
      ? await this.downloadBestand.execute(gast.trajectId, 'afspraken', nummer)
      : undefined;
    if (!bestand) return notFound();
    return download({ filename: bestand.naam, contentType: bestand.type, content: bestand.inhoud });
  }

  private async find(token: string, { trajectId }: Gast): Promise<GriffieAfsprakenProps | undefined> {
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readAfspraken.execute(trajectId),
    ]);
    return traject && beeld ? { token, traject, beeld } : undefined;
  }
}
