import { Body, Controller, Get, Param, Post, Query, UploadedFile } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarVersie, ReadDocumenten, ReadTraject, ReadVersie, VulSjabloon } from '#case-management';
import type { DocumentBeeld, Traject } from '#case-management';
import type { Actor } from '#workflow-engine';
import { blokkenIn } from '../../editor/index.ts';
import {
  AcceptsUpload,
  Bureau,
  CurrentActor,
  MAX_DOCUMENT_BYTES,
  UuidOr404,
  chosenFile,
  invalid,
  notFound,
  page,
  readForm,
  redirect,
  refused,
  typedText,
  withEditor,
  type Reply,
  type Upload,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { besloten } from './besloten.ts';
import { BewerkenPage } from './bewerken.view.tsx';
import { DocumentPage } from './document.view.tsx';
import { DocumentenPage } from './documenten.view.tsx';
import { VersieForm } from './documenten.forms.ts';

@Controller('trajecten/:id/documenten')
@Bureau()
export class DocumentenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readDocumenten: ReadDocumenten,
    private readonly readVersie: ReadVersie,
    private readonly bewaarVersie: BewaarVersie,
    private readonly vulSjabloon: VulSjabloon,
  ) {}

  @Get()
  async list(
    @Param('id', UuidOr404) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [traject, documenten] = await Promise.all([
      this.readTraject.execute(id),
      this.readDocumenten.execute(id, actor),
    ]);
    return traject && documenten ? createElement(DocumentenPage, { traject, documenten }) : notFound();
  }

  @Get(':soort')
  async read(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @CurrentActor() actor: Actor,
    @Query('versie') nummer?: string,
  ): Promise<ReactElement | Reply> {
    const found = await this.find(id, soort, actor, nummer);
    return found ? createElement(DocumentPage, found) : notFound();
  }

  @Get(':soort/bewerken')
  async edit(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @CurrentActor() actor: Actor,
    @Query('begin') begin?: string,
  ): Promise<Reply> {
    const found = await this.find(id, soort, actor);
    if (!found) return notFound();
    const gesloten = besloten(id, found.document);
    if (gesloten) return gesloten;
    const sjabloon =
      begin === 'sjabloon' && found.document.versie === null
        ? await this.vulSjabloon.execute(id, soort, actor)
        : undefined;
    return withEditor(createElement(BewerkenPage, { ...found, begin: sjabloon?.ok ? sjabloon : undefined }));
  }

  @Post(':soort')
  @AcceptsUpload('bestand', MAX_DOCUMENT_BYTES)
  async save(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Body() body: unknown,
    @UploadedFile() upload: Upload | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const form = readForm(VersieForm, body);
    const typed = typedText(body);
    if (!form.ok) return this.again(id, soort, actor, { typed, faults: form.faults });
    const { tekst, toelichting, behouden, woorden, begin } = form.value;
    const file = chosenFile(upload);
    const bestand = file
      ? { naam: file.originalname, inhoud: file.buffer }
      : behouden && ('behouden' as const);
    const result = await this.bewaarVersie.execute({
      trajectId: id,
      soort,
      tekst,
      blokken: blokkenIn(typed),
      uitSjabloon: begin === 'sjabloon',
      toelichting,
      bestand,
      woorden,
      verwachtNummer: form.value.verwachtNummer || null,
      hoe: 'concept',
      actor,
    });
    const terug = trajectPad(id, `documenten/${soort}`);
    if (result.ok) return redirect(terug, result.ingelezen ? 'versie-ingelezen' : 'versie-bewaard');
    if (result.refusal.code === 'invalid')
      return this.again(id, soort, actor, { typed, faults: result.refusal.faults });
    if (result.refusal.code === 'conflict')
      return this.again(id, soort, actor, { typed, botsing: result.refusal.text });
    return refused(result.refusal, { terug });
  }

  private async find(
    id: string,
    soort: string,
    actor: Actor,
    nummer?: string,
  ): Promise<{ traject: Traject; document: DocumentBeeld } | undefined> {
    const [traject, document] = await Promise.all([
      this.readTraject.execute(id),
      this.readVersie.execute(id, soort, actor, nummer),
    ]);
    return traject && document ? { traject, document } : undefined;
  }

  /** The same form with what was typed, now on top of the version that is the latest by now. */
  private async again(
    id: string,
    soort: string,
    actor: Actor,
    more: Pick<Parameters<typeof BewerkenPage>[0], 'typed' | 'faults' | 'botsing'>,
  ): Promise<Reply> {
    const found = await this.find(id, soort, actor);
    if (!found) return notFound();
    const gesloten = besloten(id, found.document);
    if (gesloten) return gesloten;
    const element = createElement(BewerkenPage, { ...found, ...more });
    return withEditor(more.botsing === undefined ? invalid(element) : page(409, element));
  }
}
