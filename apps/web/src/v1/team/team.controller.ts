import { Body, Get, Param, Put } from '@nestjs/common';
import { ReadTeam, WijzigTeam } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Sleutel, Toont, V1, placed, type Answer } from '../api/index.ts';
import { Team, TeamInvoer, teamVan } from './team.ts';

const MEERVOUD: Readonly<Record<string, string>> = {
  procesbegeleider: 'procesbegeleiders',
  presentator: 'presentatoren',
  trainer: 'trainers',
};

@V1('team', 'trajecten/:id/team')
export class TeamApi {
  constructor(
    private readonly readTeam: ReadTeam,
    private readonly wijzigTeam: WijzigTeam,
  ) {}

  @Get()
  @Toont(Team, 'Wie van het bureau wat doet in dit traject.')
  async toon(@Param('id', UuidOr404) id: string): Promise<Answer<Team>> {
    const view = await this.readTeam.execute(id);
    return view && teamVan(view.team);
  }

  @Put()
  @Sleutel('programmamanager')
  @Doet(Team, 'Zegt wie van het bureau wat doet, alle rollen tegelijk.')
  async wijzig(
    @Param('id', UuidOr404) trajectId: string,
    @Body() { programmamanager, procesbegeleiders, presentatoren, trainers }: TeamInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Team>> {
    const bezetting = { procesbegeleider: procesbegeleiders, presentator: presentatoren, trainer: trainers };
    const result = await this.wijzigTeam.execute({ trajectId, actor, programmamanager, ...bezetting });
    return result.ok ? this.toon(trajectId) : placed(result, (rol) => MEERVOUD[rol] ?? rol);
  }
}
