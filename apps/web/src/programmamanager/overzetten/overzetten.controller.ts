import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { ReadOverzetting, ZetOver, type Proefoverzetting } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  WholeOr404,
  invalid,
  notFound,
  refused,
  type Reply,
} from '../../shell/index.ts';
import { mailGevolgen, type MailGevolg } from '../gevolgen/mail-gevolgen.ts';
import { ControlePage } from './controle.view.tsx';
import { leesOverzetten } from './overzetten.forms.ts';
import { overzettenPad } from './overzetten-pad.ts';
import { ProefPage } from './proef.view.tsx';
import { UitkomstPage } from './uitkomst.view.tsx';
import { WegenPage } from './wegen.view.tsx';

/** Bringing trajecten to another version: try it, look at what is chosen, do it. */
@Controller('programmas/:naam/overzetten')
@Bureau('programmamanager')
export class OverzettenController {
  constructor(
    private readonly readOverzetting: ReadOverzetting,
    private readonly zetOver: ZetOver,
    private readonly readOntvangers: ReadOntvangers,
  ) {}

  @Get()
  async wegen(@Param('naam') naam: string): Promise<ReactElement | Reply> {
    const wegen = await this.readOverzetting.wegen(naam);
    return wegen ? createElement(WegenPage, wegen) : notFound();
  }

  @Get(':van/:naar')
  async proef(
    @Param('naam') naam: string,
    @Param('van', WholeOr404) van: number,
    @Param('naar', WholeOr404) naar: number,
  ): Promise<ReactElement | Reply> {
    const proef = await this.readOverzetting.proef(naam, van, naar);
    return proef ? createElement(ProefPage, { proef, mails: await this.mails(proef) }) : notFound();
  }

  @Post(':van/:naar/controleren')
  async controleer(
    @Param('naam') naam: string,
    @Param('van', WholeOr404) van: number,
    @Param('naar', WholeOr404) naar: number,
    @Body() body: unknown,
  ): Promise<ReactElement | Reply> {
    const proef = await this.readOverzetting.proef(naam, van, naar);
    if (!proef) return notFound();
    const { keuzes, gekozen, reden } = leesOverzetten(body);
    const mails = await this.mails(proef);
    const [eerste] = proef.regels;
    const faults = [
      ...(keuzes.length === 0
        ? [
            {
              field: eerste ? `over-${eerste.trajectId}` : 'reden',
              text: 'Kies minstens één traject dat u wilt overzetten.',
            },
          ]
        : []),
      ...(reden === ''
        ? [{ field: 'reden', text: 'Schrijf waarom u overzet: dat staat straks in elk dossier.' }]
        : []),
    ];
    if (faults.length > 0) return invalid(createElement(ProefPage, { proef, mails, gekozen, reden, faults }));
    return createElement(ControlePage, { proef, mails, keuzes, reden });
  }

  /** Answers with the outcome itself: it is kept nowhere, and the same request once more changes nothing. */
  @Post(':van/:naar')
  async doe(
    @Param('naam') naam: string,
    @Param('van', WholeOr404) van: number,
    @Param('naar', WholeOr404) naar: number,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const { keuzes, reden, requestId } = leesOverzetten(body);
    const result = await this.zetOver.execute({
      programma: naam,
      van,
      naar,
      keuzes,
      reden,
      actor,
      requestId,
    });
    if (!result.ok) return refused(result.refusal, { terug: overzettenPad(naam, { van, naar }) });
    const wegen = await this.readOverzetting.wegen(naam);
    if (!wegen) return notFound();
    return createElement(UitkomstPage, {
      programma: wegen.programma,
      van,
      naar,
      uitkomsten: result.uitkomsten,
    });
  }

  private async mails({ regels }: Proefoverzetting): Promise<ReadonlyMap<string, readonly MailGevolg[]>> {
    const found = new Map<string, readonly MailGevolg[]>();
    for (const { trajectId, uitkomst } of regels)
      if (uitkomst.kan && uitkomst.proef.mails.length > 0)
        found.set(trajectId, await mailGevolgen(this.readOntvangers, trajectId, uitkomst.proef.mails));
    return found;
  }
}
