import { Get, Param } from '@nestjs/common';
import { ReadVerwachting } from '#berichten';
import { ReadBijeenkomst } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Instant, ListOf, OneOf, Text, Toont, Uuid, V1 } from '../api/index.ts';

class Antwoord {
  @Uuid('Id van de deelnemer of medewerker.') persoonId!: string;
  @OneOf('Wie het is.', ['deelnemer', 'medewerker']) soort!: string;
  @Text('Naam.') naam!: string;
  @OneOf(
    'Wat de agenda antwoordde op de datum van nu; null is nog geen antwoord.',
    ['komt', 'misschien', 'komt-niet'],
    {
      nullable: true,
    },
  )
  antwoord!: string | null;
  @Text('Wat erbij werd geschreven.', { empty: true }) toelichting!: string;
  @Instant('Wanneer dat binnenkwam.', { nullable: true }) ontvangenOp!: string | null;
}

class Verwachtingen {
  @ListOf('Wie een uitnodiging heeft, op naam.', () => Antwoord) antwoorden!: readonly Antwoord[];
}

@V1('bijeenkomsten', 'trajecten/:id/bijeenkomsten/:onderdeel/verwachting')
export class VerwachtingenApi {
  constructor(
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly readVerwachting: ReadVerwachting,
  ) {}

  @Get()
  @Toont(Verwachtingen, 'Wie zei te komen: de antwoorden op de uitnodiging voor de datum van nu.')
  async alle(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Beller() actor: Actor,
  ): Promise<Verwachtingen | undefined> {
    if (!(await this.readBijeenkomst.execute(trajectId, onderdeel))) return undefined;
    const alle = await this.readVerwachting.execute(trajectId, actor);
    const antwoorden = alle
      .filter((een) => een.onderdeel === onderdeel)
      .map(({ persoonId, soort, naam, antwoord, toelichting, ontvangenOp }) => ({
        persoonId,
        soort,
        naam,
        antwoord,
        toelichting,
        ontvangenOp,
      }));
    return { antwoorden };
  }
}
