import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiQuery } from '@nestjs/swagger';
import { ReadDossier, ReadLogboek } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, OokGriffie, PaginaVraag, Toont, V1, type Answer } from '../api/index.ts';
import { Traject, trajectVan } from '../trajecten/traject.ts';
import { Logboek, logboekVan } from './gebeurtenis.ts';
import { Gevolgen, gevolgenVan } from './gevolgen.ts';
import { readGebeurtenis } from './read-gebeurtenis.ts';
import { GebeurtenisOpMaat } from './gebeurtenis-op-maat.ts';
import { Vooruitblik } from './vooruitblik.ts';

const MET_VELDEN = {
  type: 'object',
  required: ['type', 'requestId'],
  properties: {
    type: { type: 'string', description: 'Welke gebeurtenis; zie acceptedEvents van het traject.' },
    requestId: {
      type: 'string',
      format: 'uuid',
      description: 'Een UUID die u zelf kiest, per opdracht een andere.',
    },
    expectedSeq: {
      type: 'integer',
      description: 'De stap waarvan u uitging; een andere ertussen wordt geweigerd.',
    },
  },
  additionalProperties: { type: 'string', description: 'De velden van deze gebeurtenis, zoals reden.' },
};

@V1('gebeurtenissen', 'trajecten/:id/gebeurtenissen')
export class GebeurtenissenApi {
  constructor(
    private readonly opMaat: GebeurtenisOpMaat,
    private readonly vooruitblik: Vooruitblik,
    private readonly readDossier: ReadDossier,
    private readonly readLogboek: ReadLogboek,
  ) {}

  @Post()
  @OokGriffie()
  @ApiBody({ schema: MET_VELDEN })
  @Doet(Traject, 'Stuurt een gebeurtenis; geweigerd met feiten als zij nu niet kan.')
  async gebeurt(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @Beller() actor: Actor,
  ): Promise<Answer<Traject>> {
    const { type, requestId, expectedSeq, velden } = readGebeurtenis(body);
    const result = await this.opMaat.execute({ trajectId: id, type, velden, actor, requestId, expectedSeq });
    if (!result.ok) return result;
    const dossier = await this.readDossier.execute(id);
    return dossier && trajectVan(dossier);
  }

  @Get('voorbeeld')
  @OokGriffie()
  @ApiQuery({ name: 'type', description: 'Welke gebeurtenis.', schema: { type: 'string' } })
  @Toont(Gevolgen, 'Wat een gebeurtenis in gang zou zetten; er verandert niets.')
  async voorbeeld(
    @Param('id', UuidOr404) trajectId: string,
    @Query('type') type: unknown,
    @Beller() actor: Actor,
  ): Promise<Answer<Gevolgen>> {
    const result = await this.vooruitblik.execute({
      trajectId,
      type: typeof type === 'string' ? type : '',
      actor,
    });
    return result.ok ? gevolgenVan(result.gevolgen, result.ontvangers) : result;
  }

  @Get()
  @Toont(Logboek, 'Alles wat er in het traject gebeurde, nieuwste eerst.')
  async log(@Param('id', UuidOr404) id: string, @Query() vraag: PaginaVraag): Promise<Answer<Logboek>> {
    const { pagina = 1, paginaGrootte = 50 } = vraag;
    const logboek = await this.readLogboek.execute(id, paginaGrootte, (pagina - 1) * paginaGrootte);
    return logboek && logboekVan(logboek, pagina);
  }
}
