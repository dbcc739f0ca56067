import { Controller, Get, Param, Post } from '@nestjs/common';
import type { ReactElement } from 'react';
import { ReadTraject } from '#case-management';
import { Config } from '#config';
import { AgendaAbonnement, type Abonnee } from '#identity';
import { PageHeader } from '#ui';
import { AbonnementPaneel } from '../agenda/abonnement.view.tsx';
import { linkPath } from '../links/link-paths.ts';
import { Reply, notFound, page, redirect } from '../shell/index.ts';
import { EigenDeur, type EigenGast } from './eigen-deur.ts';
import { GriffieFrame } from './griffie-frame.tsx';

const abonneeVan = ({ actor }: EigenGast): Abonnee => ({ soort: 'deelnemer', id: actor.id });

/** The calendar of somebody of a client: the sessions of the own traject. */
@Controller('g/:token/agenda')
export class EigenAgendaController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly abonnement: AgendaAbonnement,
    private readonly config: Config,
  ) {}

  @Get()
  async show(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'data');
    return gast instanceof Reply ? gast : this.pagina(token, gast);
  }

  @Post('vernieuw')
  async renew(@Param('token') token: string): Promise<Reply> {
    const gast = await this.deur.open(token, 'data');
    if (gast instanceof Reply) return gast;
    const pad = await this.abonnement.vernieuw(abonneeVan(gast));
    const shown = await this.pagina(token, gast, `${this.config.publicUrl}${pad}`);
    return shown instanceof Reply ? shown : page(200, shown);
  }

  @Post('stop')
  async stop(@Param('token') token: string): Promise<Reply> {
    const gast = await this.deur.open(token, 'data');
    if (gast instanceof Reply) return gast;
    await this.abonnement.stop(abonneeVan(gast));
    return redirect(`${linkPath('griffie', token)}/agenda`, 'abonnement-gestopt');
  }

  private async pagina(token: string, gast: EigenGast, adres?: string): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(gast.trajectId);
    if (!traject) return notFound();
    return (
      <GriffieFrame token={token} traject={traject} title="Agenda" at="agenda" inkijk={gast.inkijk}>
        <PageHeader title="Agenda" />
        <AbonnementPaneel
          pad={`${linkPath('griffie', token)}/agenda`}
          abonnement={await this.abonnement.stand(abonneeVan(gast))}
          adres={adres}
          wat="In deze agenda staan de bijeenkomsten van uw traject."
        />
      </GriffieFrame>
    );
  }
}
