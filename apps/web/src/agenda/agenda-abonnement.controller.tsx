import { Controller, Get, Post } from '@nestjs/common';
import type { ReactElement } from 'react';
import { Config } from '#config';
import { AgendaAbonnement, type Abonnee } from '#identity';
import { PageHeader } from '#ui';
import type { Actor } from '#workflow-engine';
import { Bureau, BureauFrame, CurrentActor, page, redirect, type Reply } from '../shell/index.ts';
import { AbonnementPaneel, type AbonnementProps } from './abonnement.view.tsx';

const PAD = '/agenda-abonnement';
const WAT =
  'In deze agenda staan de bijeenkomsten van uw eigen trajecten, van de trajecten waar u in het team zit, en die waarvoor u bent gevraagd.';

const abonneeVan = ({ id }: Actor): Abonnee => ({ soort: 'medewerker', id });

/** The calendar of somebody of the bureau. */
@Controller('agenda-abonnement')
@Bureau()
export class AgendaAbonnementController {
  constructor(
    private readonly abonnement: AgendaAbonnement,
    private readonly config: Config,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor): Promise<ReactElement> {
    return this.pagina(actor);
  }

  @Post('vernieuw')
  async renew(@CurrentActor() actor: Actor): Promise<Reply> {
    const pad = await this.abonnement.vernieuw(abonneeVan(actor));
    return page(200, await this.pagina(actor, `${this.config.publicUrl}${pad}`));
  }

  @Post('stop')
  async stop(@CurrentActor() actor: Actor): Promise<Reply> {
    await this.abonnement.stop(abonneeVan(actor));
    return redirect(PAD, 'abonnement-gestopt');
  }

  private async pagina(actor: Actor, adres?: AbonnementProps['adres']): Promise<ReactElement> {
    const abonnement = await this.abonnement.stand(abonneeVan(actor));
    return (
      <BureauFrame title="Agenda-abonnement">
        <PageHeader title="Agenda-abonnement" />
        <AbonnementPaneel pad={PAD} abonnement={abonnement} adres={adres} wat={WAT} />
      </BureauFrame>
    );
  }
}
