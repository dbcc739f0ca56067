import { clientTitel } from '#domain';
import { Body, Controller, Get, Param, Post, UploadedFile, UseGuards } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { DownloadBestand, LegAfsprakenVast, ReadAfspraken, ReadTraject } from '#case-management';
import { AfsprakenForm, wijzeVan } from '../afspraken/afspraken.forms.ts';
import { GriffieLinkGuard } from '../links/griffie-link.guard.ts';
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
import { EigenDeur, type EigenGast } from './eigen-deur.ts';

@Controller('g/:token/afspraken')
export class GriffieAfsprakenController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly readAfspraken: ReadAfspraken,
    private readonly legVast: LegAfsprakenVast,
    private readonly downloadBestand: DownloadBestand,
  ) {}

  @Get()
  async read(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'alles');
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
    const gast = await this.deur.open(token, 'alles');
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
    const gemeente = clientTitel(found.traject.client);
    return refused(result.refusal, { terug: path, guest: { gemeente } });
  }

  @Get('bestand')
  async file(@Param('token') token: string): Promise<Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast);
    const nummer = found?.beeld.document?.nummer;
    const result = nummer
      ? await this.downloadBestand.execute(gast.trajectId, 'afspraken', nummer, gast.actor)
      : undefined;
    if (!result?.ok) return notFound();
    const { bestand } = result;
    return download({ filename: bestand.naam, contentType: bestand.type, content: bestand.inhoud });
  }

  private async find(token: string, { trajectId }: EigenGast): Promise<GriffieAfsprakenProps | undefined> {
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readAfspraken.execute(trajectId),
    ]);
    const isEr = traject?.blad.paginas.includes('afspraken') === true;
    return isEr && beeld ? { token, traject, beeld } : undefined;
  }
}
