import { Body, Controller, Get, Param, Post, UploadedFile } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BekijkImport, ReadTraject, VoegDeelnemersToe, type Traject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  AcceptsUpload,
  Bureau,
  CurrentActor,
  chosenFile,
  invalid,
  notFound,
  redirect,
  refused,
  typedText,
  UuidOr404,
  type Reply,
  type Upload,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { ImportPage, type ImportPageProps } from './import.view.tsx';
import { leesLijst } from './lees-lijst.ts';

const GEEN_TEKST = {
  field: 'bestand',
  text: 'Dit bestand kunnen wij niet lezen. Bewaar de lijst in Excel als CSV, of plak de regels in het vak.',
};
const LEEG = { field: 'tekst', text: 'Plak een lijst of kies een bestand.' };

@Controller('trajecten/:id/deelnemers/importeren')
@Bureau()
export class ImportController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly bekijkImport: BekijkImport,
    private readonly voegDeelnemersToe: VoegDeelnemersToe,
  ) {}

  @Get()
  async form(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    return traject ? createElement(ImportPage, { traject, tekst: '' }) : notFound();
  }

  /** Reads the list and shows what it says; writes nothing. */
  @Post()
  @AcceptsUpload('bestand')
  async preview(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @UploadedFile() bestand: Upload | undefined,
  ): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    if (!traject) return notFound();
    const gekozen = chosenFile(bestand);
    const getypt = typedText(body)['tekst'] ?? '';
    const tekst = gekozen ? leesLijst(gekozen) : getypt;
    if (tekst === undefined)
      return invalid(createElement(ImportPage, { traject, tekst: getypt, faults: [GEEN_TEKST] }));
    if (tekst.trim() === '')
      return invalid(createElement(ImportPage, { traject, tekst: '', faults: [LEEG] }));
    return this.voorbeeld(traject, tekst);
  }

  @Post('bevestigen')
  async confirm(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    if (!traject) return notFound();
    const { tekst = '', foutenOverslaan } = typedText(body);
    const result = await this.voegDeelnemersToe.execute({
      trajectId: id,
      tekst,
      foutenOverslaan: foutenOverslaan === 'ja',
      actor,
    });
    const terug = trajectPad(id, 'deelnemers');
    if (!result.ok) {
      if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
      return invalid(await this.voorbeeld(traject, tekst, { faults: result.refusal.faults }));
    }
    if (result.nietIngelezen === '') return redirect(terug, 'deelnemers-toegevoegd');
    return createElement(ImportPage, { traject, tekst: result.nietIngelezen, toegevoegd: result.toegevoegd });
  }

  private async voorbeeld(
    traject: Traject,
    tekst: string,
    meer: Partial<ImportPageProps> = {},
  ): Promise<ReactElement> {
    const voorbeeld = await this.bekijkImport.execute({ trajectId: traject.id, tekst });
    return createElement(ImportPage, { traject, tekst, voorbeeld, ...meer });
  }
}
