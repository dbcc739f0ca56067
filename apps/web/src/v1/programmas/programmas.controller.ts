import { Body, Get, Param, Put, Query } from '@nestjs/common';
import { BewaarInstellingen, ReadInstellingen } from '#case-management';
import { DefinitionRegistry } from '#workflow-engine';
import {
  Doet,
  PaginaVraag,
  Sleutel,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  placed,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import {
  Instellingen,
  InstellingenInvoer,
  instellingenVan,
  invoerVan,
  plekVan,
} from '../instellingen/instellingen.ts';
import { Programma, ProgrammaKort, programmaKort, programmaVan } from './programma.ts';

@V1('programma’s', 'programmas')
export class ProgrammasApi {
  constructor(
    private readonly registry: DefinitionRegistry,
    private readonly readInstellingen: ReadInstellingen,
    private readonly bewaarInstellingen: BewaarInstellingen,
  ) {}

  @Get()
  @ToontLijst(ProgrammaKort, 'De programma’s waaraan een gemeente kan meedoen.')
  alle(@Query() vraag: PaginaVraag): Lijst<ProgrammaKort> {
    const namen = [...new Set(this.registry.all().map(({ name }) => name))];
    const laatste = namen.map((naam) => this.registry.latest(naam)).filter((een) => een !== undefined);
    return pagineer(laatste, vraag, programmaKort);
  }

  @Get(':naam')
  @Toont(Programma, 'Eén programma: zijn fasen en gebeurtenissen.')
  een(@Param('naam') naam: string): Answer<Programma> {
    const definition = this.registry.latest(naam);
    return definition && programmaVan(definition);
  }

  @Get(':naam/instellingen')
  @Toont(Instellingen, 'De getallen, de teksten en de bevestigers die voor dit programma gelden.')
  async instellingen(@Param('naam') naam: string): Promise<Answer<Instellingen>> {
    const view = await this.readInstellingen.vanProgramma(naam);
    return view && instellingenVan(view);
  }

  @Put(':naam/instellingen')
  @Sleutel('programmamanager')
  @Doet(Instellingen, 'Wijzigt de instellingen van dit programma.')
  async wijzig(
    @Param('naam') naam: string,
    @Body() invoer: InstellingenInvoer,
  ): Promise<Answer<Instellingen>> {
    const result = await this.bewaarInstellingen.vanProgramma(naam, invoerVan(invoer));
    return result.ok ? this.instellingen(naam) : placed(result, plekVan);
  }
}
