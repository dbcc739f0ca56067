import { Body, Get, Param, Put } from '@nestjs/common';
import { Weekkeuze, type Weekvoorbeeld } from '#berichten';
import { UuidOr404 } from '../../shell/index.ts';
import { Doet, Sleutel, Text, Toont, V1, YesNo, type Answer } from '../api/index.ts';

class Weekoverzicht {
  @YesNo('Hij of zij krijgt het op maandag.') aan!: boolean;
  @Text('Onderwerp van het overzicht zoals het nu zou zijn; null als er niets te melden is.', {
    nullable: true,
  })
  onderwerp!: string | null;
  @Text('Het overzicht als tekst.', { nullable: true }) tekst!: string | null;
}

class WeekoverzichtInvoer {
  @YesNo('Of hij of zij het op maandag krijgt.') aan!: boolean;
}

const weekoverzichtVan = ({ aan, brief }: Weekvoorbeeld): Weekoverzicht => ({
  aan,
  onderwerp: brief?.onderwerp ?? null,
  tekst: brief?.tekst ?? null,
});

@V1('berichten', 'medewerkers/:medewerkerId/weekoverzicht')
export class WeekoverzichtApi {
  constructor(private readonly weekkeuze: Weekkeuze) {}

  @Get()
  @Toont(Weekoverzicht, 'Het weekoverzicht van een programmamanager, zoals het nu zou zijn.')
  async toon(@Param('medewerkerId', UuidOr404) medewerkerId: string): Promise<Answer<Weekoverzicht>> {
    const voorbeeld = await this.weekkeuze.lees(medewerkerId);
    return voorbeeld && weekoverzichtVan(voorbeeld);
  }

  @Put()
  @Sleutel('programmamanager')
  @Doet(Weekoverzicht, 'Zet het weekoverzicht van een programmamanager aan of uit.')
  async zet(
    @Param('medewerkerId', UuidOr404) medewerkerId: string,
    @Body() { aan }: WeekoverzichtInvoer,
  ): Promise<Answer<Weekoverzicht>> {
    return (await this.weekkeuze.zet(medewerkerId, aan)) ? this.toon(medewerkerId) : undefined;
  }
}
