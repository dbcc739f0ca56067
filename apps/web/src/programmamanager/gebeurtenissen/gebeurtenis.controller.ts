import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { BekijkGebeurtenis, ReadTraject, StuurGebeurtenis } from '#case-management';
import { AGAINST_ADVICE, type Actor, type FieldFault } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  RequestForm,
  typedText,
  UuidOr404,
  Reply,
  type MeldingCode,
} from '../../shell/index.ts';
import { heeftEigenPagina, stapPad } from '../dossier/stap-pad.ts';
import { mailGevolgen } from '../gevolgen/mail-gevolgen.ts';
import { trajectPad } from '../traject-page.tsx';
import { GebeurtenisPage } from './gebeurtenis.view.tsx';

/** A path below the traject and nothing else: 'bijeenkomsten/bijeenkomst1'. */
const leesTerug = (tekst: unknown): string =>
  typeof tekst === 'string' && /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(tekst) ? tekst : '';

const MELDING: Readonly<Record<string, MeldingCode>> = {
  PAUZEER: 'traject-gepauzeerd',
  HERVAT: 'traject-hervat',
  BUREAU_ANNULEERT: 'traject-gestopt',
};

const ZONDER_REDEN: FieldFault = { field: AGAINST_ADVICE.name, text: 'Schrijf waarom u het toch doet.' };

interface Ingevuld {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

@Controller('trajecten/:id/gebeurtenissen/:type')
@Bureau()
export class GebeurtenisController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly bekijk: BekijkGebeurtenis,
    private readonly stuur: StuurGebeurtenis,
    private readonly readOntvangers: ReadOntvangers,
  ) {}

  @Get()
  async preview(
    @Param('id', UuidOr404) id: string,
    @Param('type') type: string,
    @CurrentActor() actor: Actor,
    @Query('terug') terug: unknown,
  ): Promise<ReactElement | Reply> {
    if (heeftEigenPagina(type)) return redirect(trajectPad(id, stapPad(type)));
    return this.page(id, type, actor, leesTerug(terug));
  }

  @Post()
  async send(
    @Param('id', UuidOr404) id: string,
    @Param('type') type: string,
    @CurrentActor() actor: Actor,
    @Body() body: unknown,
  ): Promise<ReactElement | Reply> {
    if (heeftEigenPagina(type)) return redirect(trajectPad(id, stapPad(type)));
    const { requestId = '', seq = '', terug: getypt, ...velden } = typedText(body);
    const terug = leesTerug(getypt);
    const form = readForm(RequestForm, { requestId });
    if (!form.ok || !/^\d+$/.test(seq)) return this.page(id, type, actor, terug);
    const result = await this.stuur.execute({
      trajectId: id,
      type,
      velden,
      actor,
      requestId,
      expectedSeq: Number(seq),
    });
    const base = trajectPad(id);
    if (result.ok) return redirect(trajectPad(id, terug), MELDING[type] ?? 'stap-gezet');
    const { refusal } = result;
    const faults =
      refusal.code === 'advice' ? [ZONDER_REDEN] : 'faults' in refusal ? refusal.faults : undefined;
    if (faults) {
      const ingevuld = { typed: { ...velden, requestId }, faults };
      const element = await this.page(id, type, actor, terug, ingevuld);
      return element instanceof Reply ? element : invalid(element);
    }
    return refused(refusal, { terug: trajectPad(id, terug), base });
  }

  private async page(
    id: string,
    type: string,
    actor: Actor,
    terug: string,
    ingevuld?: Ingevuld,
  ): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    if (!traject) return notFound();
    const result = await this.bekijk.execute({ trajectId: id, type, actor });
    if (!result.ok) {
      const { soort: clientSoort } = traject.client;
      return refused(result.refusal, { terug: trajectPad(id, terug), base: trajectPad(id), clientSoort });
    }
    const mails = await mailGevolgen(this.readOntvangers, id, result.gevolgen.mails);
    return createElement(GebeurtenisPage, { traject, gevolgen: result.gevolgen, mails, terug, ...ingevuld });
  }
}
