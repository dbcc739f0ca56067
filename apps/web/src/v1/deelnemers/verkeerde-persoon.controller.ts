import { Body, Param, Post } from '@nestjs/common';
import { MeldVerkeerdePersoon } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, DoetStil, Sleutel, Text, V1, done, type Answer } from '../api/index.ts';

class VerkeerdePersoon {
  @Text('Wie het wel zou moeten zijn.', { max: 500, optional: true, empty: true }) wie?: string;
}

@V1('deelnemers', 'trajecten/:id/verkeerde-persoon')
@Sleutel('griffie', 'deelnemer')
export class VerkeerdePersoonApi {
  constructor(private readonly meld: MeldVerkeerdePersoon) {}

  @Post()
  @DoetStil('Meldt dat deze persoonlijke link niet voor u is; het bureau zoekt het uit.')
  async niet(
    @Param('id', UuidOr404) trajectId: string,
    @Body() { wie }: VerkeerdePersoon,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.meld.execute({ trajectId, deelnemerId: actor.id, wie, actor }));
  }
}
