import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadGegevens, ReadTraject, VulGegevensIn } from '#case-management';
import { clientTitel, vultZelfIn } from '#domain';
import { gegevensIn } from '../gegevens/gegevens-in.ts';
import { linkPath } from '../links/link-paths.ts';
import { Reply, invalid, notFound, page, redirect, refused, typedText } from '../shell/index.ts';
import { EigenDeur, type EigenGast } from './eigen-deur.ts';
import { EigenGegevensPage, type EigenGegevensProps } from './gegevens.view.tsx';

/** Fields that are this person's to fill in; who confirms also reads what the bureau filled in. */
@Controller('g/:token/gegevens')
export class EigenGegevensController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly readGegevens: ReadGegevens,
    private readonly vulIn: VulGegevensIn,
  ) {}

  @Get()
  async page(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'eigen');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast);
    return found ? createElement(EigenGegevensPage, found) : notFound();
  }

  @Post()
  async save(@Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const gast = await this.deur.open(token, 'eigen');
    if (gast instanceof Reply) return gast;
    const found = await this.find(token, gast);
    if (!found) return notFound();
    const { trajectId, actor } = gast;
    const typed = typedText(body);
    const result = await this.vulIn.execute({ trajectId, actor, ...gegevensIn(typed, found.eigen) });
    const terug = `${linkPath('griffie', token)}/gegevens`;
    if (result.ok) return redirect(terug, result.gewijzigd > 0 ? 'gegevens-bewaard' : 'niets-veranderd');
    const { refusal } = result;
    if (refusal.code === 'invalid')
      return invalid(createElement(EigenGegevensPage, { ...found, typed, faults: refusal.faults }));
    if (refusal.code === 'conflict')
      return page(409, createElement(EigenGegevensPage, { ...found, typed, botsing: refusal.text }));
    return refused(refusal, { terug, guest: { gemeente: clientTitel(found.traject.client) } });
  }

  private async find(
    token: string,
    { trajectId, actor, inkijk }: EigenGast,
  ): Promise<EigenGegevensProps | undefined> {
    const [traject, gegevens] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readGegevens.execute(trajectId, actor),
    ]);
    if (!traject || !gegevens) return undefined;
    const eigen = gegevens.filter((veld) => vultZelfIn(veld, actor.roles));
    const lezen =
      inkijk === 'alles'
        ? gegevens.filter((veld) => veld.alleenVoor === null && veld.isIngevuld && !eigen.includes(veld))
        : [];
    // Without anything to fill in or to read there is no such page; who sees all has it in the menu.
    const heeftPagina = inkijk === 'alles' ? gegevens.length > 0 : eigen.length > 0;
    return heeftPagina ? { token, traject, inkijk, eigen, lezen } : undefined;
  }
}
