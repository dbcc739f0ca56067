import { Body, Controller, Get, Param, Post, Query, UploadedFile } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarVersie, DownloadBestand, ReadDocumenten, ReadTraject, ReadVersie } from '#case-management';
import type { DocumentBeeld, Traject, Versie } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  AcceptsUpload,
  Bureau,
  CurrentActor,
  UuidOr404,
  chosenFile,
  download,
  invalid,
  notFound,
  page,
  readForm,
  redirect,
  refused,
  typedText,
  type Reply,
  type Upload,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { BewerkenPage } from './bewerken.view.tsx';
import { DocumentPage } from './document.view.tsx';
import { DocumentenPage } from './documenten.view.tsx';
import { VaststellenForm, VersieForm } from './documenten.forms.ts';
import { VaststellenPage } from './vaststellen.view.tsx';

@Controller('trajecten/:id/documenten')
@Bureau()
export class DocumentenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readDocumenten: ReadDocumenten,
    private readonly readVersie: ReadVersie,
    private readonly bewaarVersie: BewaarVersie,
    private readonly downloadBestand: DownloadBestand,
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
  ): Promise<ReactElement | Reply> {
    const found = await this.find(id, soort, actor);
    if (!found) return notFound();
    return besloten(id, found.document) ?? createElement(BewerkenPage, found);
  }

  @Post(':soort')
  @AcceptsUpload('bestand')
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
    const { tekst, toelichting, behouden } = form.value;
    const file = chosenFile(upload);
    const bestand = file
      ? { naam: file.originalname, inhoud: file.buffer }
      : behouden && ('behouden' as const);
    const verwachtNummer = form.value.verwachtNummer || null;
    const versie = { tekst, toelichting, bestand, verwachtNummer, hoe: 'concept' } as const;
    const result = await this.bewaarVersie.execute({ trajectId: id, soort, ...versie, actor });
    if (result.ok) return redirect(trajectPad(id, `documenten/${soort}`), 'versie-bewaard');
    if (result.refusal.code === 'invalid')
      return this.again(id, soort, actor, { typed, faults: result.refusal.faults });
    if (result.refusal.code === 'conflict')
      return this.again(id, soort, actor, { typed, botsing: result.refusal.text });
    return refused(result.refusal, { terug: trajectPad(id, `documenten/${soort}`) });
  }

  @Get(':soort/vaststellen')
  async confirm(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const found = await this.find(id, soort, actor);
    if (!found) return notFound();
    const gesloten = besloten(id, found.document);
    if (gesloten) return gesloten;
    if (!hasVersion(found.document)) return redirect(trajectPad(id, `documenten/${soort}/bewerken`));
    return createElement(VaststellenPage, { ...found, document: found.document });
  }

  @Post(':soort/vaststellen')
  async finalise(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const terug = trajectPad(id, `documenten/${soort}`);
    const form = readForm(VaststellenForm, body);
    if (!form.ok) return refused({ code: 'invalid', faults: form.faults }, { terug });
    const { toelichting, verwachtNummer } = form.value;
    const opdracht = { trajectId: id, soort, toelichting, verwachtNummer, actor };
    const result = await this.bewaarVersie.execute({ ...opdracht, bestand: 'behouden', hoe: 'vaststellen' });
    if (result.ok) return redirect(terug, 'versie-vastgesteld');
    const found = await this.find(id, soort, actor);
    if (result.refusal.code !== 'conflict' || !found || !hasVersion(found.document))
      return refused(result.refusal, { terug });
    const { traject, document } = found;
    return page(409, createElement(VaststellenPage, { traject, document, botsing: result.refusal.text }));
  }

  @Get(':soort/:nummer/bestand')
  async file(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const result = await this.downloadBestand.execute(id, soort, nummer, actor);
    if (!result.ok) return refused(result.refusal, { terug: trajectPad(id, `documenten/${soort}`) });
    const { bestand } = result;
    return download({ filename: bestand.naam, contentType: bestand.type, content: bestand.inhoud });
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
    const element = createElement(BewerkenPage, { ...found, ...more });
    return more.botsing === undefined ? invalid(element) : page(409, element);
  }
}

/** What is for others is not written over by who cannot read it. */
const besloten = (id: string, { soort, besloten: text }: DocumentBeeld): Reply | undefined =>
  text === null
    ? undefined
    : refused({ code: 'confidential', text }, { terug: trajectPad(id, `documenten/${soort}`) });

const hasVersion = (document: DocumentBeeld): document is DocumentBeeld & { versie: Versie } =>
  document.versie !== null;
