import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { ReadHandeling, ReadTraject, StuurGebeurtenis } from '#case-management';
import { clientTitel } from '#domain';
import { AGAINST_ADVICE, type FieldFault } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import { mailGevolgen } from '../programmamanager/gevolgen/mail-gevolgen.ts';
import {
  Reply,
  RequestForm,
  invalid,
  notFound,
  page,
  readForm,
  redirect,
  refused,
  typedText,
} from '../shell/index.ts';
import { EigenDeur, type EigenGast } from './eigen-deur.ts';
import { StapGezetPage, StapPage, type StapPageProps } from './stap.view.tsx';

const ZONDER_REDEN: FieldFault = { field: AGAINST_ADVICE.name, text: 'Schrijf waarom u het toch doet.' };

/** What somebody may do without being asked: looked at first, then done. */
@Controller('g/:token/stappen/:type')
export class EigenStappenController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly readHandeling: ReadHandeling,
    private readonly stuur: StuurGebeurtenis,
    private readonly readOntvangers: ReadOntvangers,
  ) {}

  @Get()
  async look(@Param('token') token: string, @Param('type') type: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'eigen');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast, type);
    return found ? createElement(StapPage, found) : notFound();
  }

  @Get('klaar')
  async done(@Param('token') token: string, @Param('type') type: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'eigen');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast, type);
    if (!found) return notFound();
    return found.beeld.gedaanOp === null
      ? redirect(`${linkPath('griffie', token)}/stappen/${encodeURIComponent(type)}`)
      : createElement(StapGezetPage, { ...found, gedaanOp: found.beeld.gedaanOp });
  }

  @Post()
  async send(
    @Param('token') token: string,
    @Param('type') type: string,
    @Body() body: unknown,
  ): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'eigen');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast, type);
    if (!found) return notFound();
    const { requestId = '', ...velden } = typedText(body);
    const form = readForm(RequestForm, { requestId });
    if (!form.ok) return invalid(createElement(StapPage, { ...found, typed: velden, faults: form.faults }));
    const { trajectId, actor } = gast;
    const klaar = `${linkPath('griffie', token)}/stappen/${encodeURIComponent(type)}/klaar`;
    const result = await this.stuur.execute({ trajectId, type, velden, actor, requestId });
    if (result.ok) return redirect(klaar);
    const { refusal } = result;
    const typed = { ...velden, requestId };
    if (refusal.code === 'advice')
      return invalid(createElement(StapPage, { ...found, typed, faults: [ZONDER_REDEN] }));
    if (refusal.code === 'invalid-payload')
      return invalid(createElement(StapPage, { ...found, typed, faults: refusal.faults }));
    if (refusal.code === 'missing') {
      const now = await this.find(token, gast, type);
      return now ? page(409, createElement(StapPage, { ...now, typed })) : notFound();
    }
    const gemeente = clientTitel(found.traject.client);
    return refused(refusal, { terug: linkPath('griffie', token), guest: { gemeente } });
  }

  private async find(
    token: string,
    { trajectId, actor, inkijk }: EigenGast,
    type: string,
  ): Promise<StapPageProps | undefined> {
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readHandeling.execute(trajectId, type, actor),
    ]);
    if (!traject || !beeld) return undefined;
    const mails = await mailGevolgen(this.readOntvangers, trajectId, beeld.gevolgen?.mails ?? []);
    const gaanUit = mails.filter(({ ontvangers }) => ontvangers.length > 0);
    return { token, traject, inkijk, type, beeld, mails: gaanUit };
  }
}
