import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarVersie, ReadTraject, ReadVersie } from '#case-management';
import type { DocumentBeeld, Traject, Versie } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  notFound,
  page,
  readForm,
  redirect,
  refused,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { besloten } from './besloten.ts';
import { VaststellenForm } from './documenten.forms.ts';
import { VaststellenPage } from './vaststellen.view.tsx';

/** Makes a document final. */
@Controller('trajecten/:id/documenten/:soort/vaststellen')
@Bureau()
export class VaststellenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readVersie: ReadVersie,
    private readonly bewaarVersie: BewaarVersie,
  ) {}

  @Get()
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

  @Post()
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

  private async find(
    id: string,
    soort: string,
    actor: Actor,
  ): Promise<{ traject: Traject; document: DocumentBeeld } | undefined> {
    const [traject, document] = await Promise.all([
      this.readTraject.execute(id),
      this.readVersie.execute(id, soort, actor),
    ]);
    return traject && document ? { traject, document } : undefined;
  }
}

const hasVersion = (document: DocumentBeeld): document is DocumentBeeld & { versie: Versie } =>
  document.versie !== null;
