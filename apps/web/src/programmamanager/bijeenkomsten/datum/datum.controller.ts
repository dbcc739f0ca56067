import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { PlanBijeenkomst, ReadDatumkeuze, VoorbeeldPlanning, type Planwijziging } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  Reply,
  UuidOr404,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedText,
  type AnyRefusal,
  type MeldingCode,
} from '../../../shell/index.ts';
import { mailGevolgen } from '../../gevolgen/mail-gevolgen.ts';
import { zittingPad } from '../woorden.ts';
import { DatumForm, alsPlanning, beginwaarden, leesMee, opFormulier } from './datum.forms.ts';
import { DatumPage, type DatumBeeld, type DatumPageProps } from './datum.view.tsx';
import { VoorbeeldPage } from './voorbeeld.view.tsx';

const MELDING: Readonly<Record<Planwijziging, MeldingCode>> = {
  gepland: 'bijeenkomst-gepland',
  verzet: 'bijeenkomst-verzet',
  opmerking: 'opgeslagen',
  ongewijzigd: 'niets-veranderd',
};

/** Date and place: a form, then what it sets off, then the step itself. */
@Controller('trajecten/:id/bijeenkomsten/:onderdeel/datum')
@Bureau()
export class DatumController {
  constructor(
    private readonly voorbeeldPlanning: VoorbeeldPlanning,
    private readonly planBijeenkomst: PlanBijeenkomst,
    private readonly readOntvangers: ReadOntvangers,
    private readonly readDatumkeuze: ReadDatumkeuze,
  ) {}

  @Get()
  async form(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Query() vraag: unknown,
  ): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id, onderdeel);
    if (!beeld) return notFound();
    return createElement(DatumPage, { ...beeld, typed: beginwaarden(beeld.zitting, gekozenIn(vraag)) });
  }

  @Post('voorbeeld')
  async voorbeeld(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id, onderdeel);
    if (!beeld) return notFound();
    const { rest, mee } = leesMee(body);
    const typed = typedText(rest);
    const form = readForm(DatumForm, rest);
    if (!form.ok) return opnieuw({ ...beeld, typed, faults: form.faults });
    if (form.value.stap === 'wijzigen') return createElement(DatumPage, { ...beeld, typed });
    const result = await this.voorbeeldPlanning.execute({
      trajectId: id,
      onderdeel,
      actor,
      ...alsPlanning(form.value),
      mee,
    });
    if (!result.ok) return geweigerd({ ...beeld, typed }, result.refusal);
    const mails = await mailGevolgen(this.readOntvangers, id, result.gevolgen?.mails ?? []);
    return createElement(VoorbeeldPage, { ...beeld, typed, voorbeeld: result, mails });
  }

  @Post()
  async save(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const beeld = await this.lees(id, onderdeel);
    if (!beeld) return notFound();
    const { rest, mee } = leesMee(body);
    const typed = typedText(rest);
    const form = readForm(DatumForm, rest);
    if (!form.ok) return opnieuw({ ...beeld, typed, faults: form.faults });
    const { requestId, tegenAdvies } = form.value;
    const planning = { ...alsPlanning(form.value), mee };
    const result = await this.planBijeenkomst.execute({
      trajectId: id,
      onderdeel,
      actor,
      requestId,
      tegenAdvies,
      ...planning,
    });
    if (!result.ok) return geweigerd({ ...beeld, typed }, result.refusal);
    return redirect(zittingPad(id, onderdeel), MELDING[result.wat]);
  }

  private lees(id: string, onderdeel: string): Promise<DatumBeeld | undefined> {
    return this.readDatumkeuze.execute(id, onderdeel);
  }
}

/** A date that somebody chose elsewhere: from the list of days that suit, or from a poll. */
const gekozenIn = (vraag: unknown): Readonly<Record<string, string>> => {
  const velden = typedText(vraag);
  return Object.fromEntries(
    ['datum', 'van', 'tot', 'plaats'].flatMap((veld) => {
      const waarde = velden[veld];
      return waarde === undefined || waarde === '' ? [] : [[veld, waarde]];
    }),
  );
};

const opnieuw = (props: DatumPageProps): Reply => invalid(createElement(DatumPage, props));

/** Faults stand at their fields; another refusal stands above the form, so that nothing typed is lost. */
function geweigerd(props: DatumPageProps, refusal: AnyRefusal): Reply {
  if (refusal.code === 'not-found') return notFound();
  if (refusal.code === 'advice')
    return refused(refusal, {
      terug: zittingPad(props.traject.id, props.zitting.onderdeel),
      clientSoort: props.traject.client.soort,
    });
  if ('faults' in refusal) return opnieuw({ ...props, faults: opFormulier(refusal.faults) });
  return opnieuw({ ...props, refusal });
}
