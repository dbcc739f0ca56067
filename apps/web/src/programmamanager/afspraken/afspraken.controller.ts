import { Body, Controller, Get, Param, Post, UploadedFile } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { LegAfsprakenVast, ReadAfspraken, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import { AfsprakenForm, wijzeVan } from '../../afspraken/afspraken.forms.ts';
import {
  AcceptsUpload,
  Bureau,
  CurrentActor,
  UuidOr404,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedText,
  type Reply,
  type Upload,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { AfsprakenPage, type AfsprakenPageProps } from './afspraken.view.tsx';

@Controller('trajecten/:id/afspraken')
@Bureau()
export class AfsprakenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readAfspraken: ReadAfspraken,
    private readonly legVast: LegAfsprakenVast,
  ) {}

  @Get()
  async read(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const found = await this.find(id);
    return found ? createElement(AfsprakenPage, found) : notFound();
  }

  @Post()
  @Bureau('programmamanager')
  @AcceptsUpload('bestand')
  async save(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @UploadedFile() upload: Upload | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const found = await this.find(id);
    if (!found) return notFound();
    const typed = typedText(body);
    const form = readForm(AfsprakenForm, body);
    if (!form.ok)
      return invalid(createElement(AfsprakenPage, { ...found, getypt: { typed, faults: form.faults } }));
    const { requestId, tegenAdvies } = form.value;
    const wijze = wijzeVan(form.value, upload);
    const result = await this.legVast.execute({ trajectId: id, wijze, actor, requestId, tegenAdvies });
    const terug = trajectPad(id, 'afspraken');
    if (result.ok) return redirect(terug, 'afspraken-vastgelegd');
    if (result.refusal.code === 'invalid')
      return invalid(
        createElement(AfsprakenPage, { ...found, getypt: { typed, faults: result.refusal.faults } }),
      );
    return refused(result.refusal, { terug, base: trajectPad(id) });
  }

  private async find(id: string): Promise<AfsprakenPageProps | undefined> {
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(id),
      this.readAfspraken.execute(id),
    ]);
    return traject && beeld ? { traject, beeld } : undefined;
  }
}
