import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadDossier, ReadLogboek } from '#case-management';
import type { Actor } from '#workflow-engine';
import { Bureau, CurrentActor, notFound, redirect, UuidOr404, type Reply } from '../../shell/index.ts';
import { DossierPage } from './dossier.view.tsx';

/** More than are shown: what the griffie wrote when it sent the phase back may be a few steps ago. */
const REGELS = 30;

@Controller('trajecten/:id')
@Bureau()
export class DossierController {
  constructor(
    private readonly readDossier: ReadDossier,
    private readonly readLogboek: ReadLogboek,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [dossier, logboek] = await Promise.all([
      this.readDossier.execute(id),
      this.readLogboek.execute(id, REGELS),
    ]);
    if (!dossier || !logboek) return notFound();
    return createElement(DossierPage, { dossier, regels: logboek.regels, rollen: actor.roles });
  }

  /** Tasks and requirements point to where a phase is confirmed: for the bureau that is the dossier. */
  @Get('bevestiging/:fase')
  bevestiging(@Param('id', UuidOr404) id: string): Reply {
    return redirect(`/trajecten/${id}#volgende-stap`);
  }
}
