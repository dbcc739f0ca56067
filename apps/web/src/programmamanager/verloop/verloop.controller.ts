import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadDossier } from '#case-management';
import { actorsOf, confirmedPhases, progressOf, visitedIn, type Progress } from '#statechart';
import { InstanceStore, ReadStanding, type StandingView } from '#workflow-engine';
import { Bureau, UuidOr404, notFound, type Reply } from '../../shell/index.ts';
import { hiernaVan } from './hierna.ts';
import { Tekenaar } from './tekenaar.ts';
import { VerloopPage } from './verloop.view.tsx';

const STAND: Readonly<Record<string, Progress>> = {
  gedaan: 'done',
  bezig: 'current',
  komt: 'coming',
  vervallen: 'skipped',
};

/** Where a traject is in the picture of its programme, and what comes next. */
@Controller('trajecten/:id/verloop')
@Bureau()
export class TrajectVerloopController {
  constructor(
    private readonly readDossier: ReadDossier,
    private readonly readStanding: ReadStanding,
    private readonly instances: InstanceStore,
    private readonly tekenaar: Tekenaar,
  ) {}

  @Get()
  async page(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const [dossier, view, history] = await Promise.all([
      this.readDossier.execute(id),
      this.readStanding.execute(id),
      this.instances.history(id),
    ]);
    if (!dossier || !view) return notFound();
    const beelden = await this.tekenaar.teken(view.definition);
    const fasen = Object.fromEntries(dossier.fasen.map((fase) => [fase.id, STAND[fase.stand] ?? 'coming']));
    const { diagram } = beelden.wide;
    const progress = progressOf(
      diagram,
      view.instance.state.value,
      fasen,
      visitedIn(history.map(({ to }) => to)),
    );
    const hierna =
      dossier.stand === 'loopt' ? hiernaVan(diagram, progress, view) : { vooruit: [], anders: [] };
    const bevestigers = bevestigersVan(view);
    return createElement(VerloopPage, { dossier, beelden, progress, hierna, bevestigers });
  }
}

const bevestigersVan = ({ definition, facts }: StandingView): Map<string, readonly string[]> =>
  new Map(
    confirmedPhases(definition).map(({ state, confirmEvent }) => [
      state.join('.'),
      actorsOf(definition, confirmEvent, facts as never),
    ]),
  );
