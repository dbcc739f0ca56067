import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import {
  HerverdeelGroepen,
  MaakGroepen,
  ReadBijeenkomst,
  ReadTraject,
  WijzigGroepen,
} from '#case-management';
import type { Actor, FieldFault } from '#workflow-engine';
import {
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
} from '../../../shell/index.ts';
import { zittingPad } from '../woorden.ts';
import type { ZittingOverzichtProps } from '../zitting/zitting.view.tsx';
import { MaakGroepenForm, leesGroepen, wijzeUit } from './groepen.forms.ts';
import { GroepenPage } from './groepen.view.tsx';

@Controller('trajecten/:id/bijeenkomsten/:onderdeel/groepen')
@Bureau()
export class GroepenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly maakGroepen: MaakGroepen,
    private readonly wijzigGroepen: WijzigGroepen,
    private readonly herverdeel: HerverdeelGroepen,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id, onderdeel);
    return beeld ? createElement(GroepenPage, beeld) : notFound();
  }

  @Post('maken')
  async maak(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const beeld = await this.lees(id, onderdeel);
    if (!beeld) return notFound();
    const pad = zittingPad(id, onderdeel, 'groepen');
    const opnieuw = (faults: readonly FieldFault[]): Reply =>
      invalid(createElement(GroepenPage, { ...beeld, faults, typed: typedText(body) }));
    const form = readForm(MaakGroepenForm, body);
    if (!form.ok) return opnieuw(form.faults);
    const { requestId } = form.value;
    const wijze = wijzeUit(form.value, beeld.zitting.gewoneWijze);
    const result = await this.maakGroepen.execute({ trajectId: id, onderdeel, wijze, actor, requestId });
    if (result.ok) return redirect(pad, 'groepen-gemaakt');
    return result.refusal.code === 'invalid'
      ? opnieuw(result.refusal.faults)
      : refused(result.refusal, { terug: pad });
  }

  @Post('herverdelen')
  async evenOut(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const pad = zittingPad(id, onderdeel, 'groepen');
    const result = await this.herverdeel.execute({ trajectId: id, onderdeel, actor });
    if (!result.ok) return refused(result.refusal, { terug: pad });
    return redirect(pad, result.verhuisd + result.weg === 0 ? 'groepen-in-balans' : 'groepen-herverdeeld');
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
    const pad = zittingPad(id, onderdeel, 'groepen');
    const wijziging = leesGroepen(body, beeld.zitting);
    const result = await this.wijzigGroepen.execute({ trajectId: id, onderdeel, actor, ...wijziging });
    if (result.ok) return redirect(pad, result.gewijzigd ? 'groepen-gewijzigd' : 'niets-veranderd');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug: pad });
    const { faults } = result.refusal;
    return invalid(createElement(GroepenPage, { ...beeld, faults, typed: typedText(body) }));
  }

  private async lees(id: string, onderdeel: string): Promise<ZittingOverzichtProps | undefined> {
    const [traject, zitting] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomst.execute(id, onderdeel),
    ]);
    return traject && zitting && { traject, zitting };
  }
}
