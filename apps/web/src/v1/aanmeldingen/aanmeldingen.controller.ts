import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  MeldAan,
  NeemAanmeldingAan,
  ReadAanmeldingen,
  WijsAanmeldingAf,
  type AanmeldingBeeld,
  type ClientKeuze,
} from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  Created,
  Doet,
  Maakt,
  PaginaVraag,
  Sleutel,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import {
  Aanmelding,
  AanmeldingInvoer,
  AannemingInvoer,
  AfwijzingInvoer,
  aanmeldingVan,
} from './aanmelding.ts';

@V1('aanmeldingen', 'aanmeldingen')
export class AanmeldingenApi {
  constructor(
    private readonly read: ReadAanmeldingen,
    private readonly meldAan: MeldAan,
    private readonly neemAan: NeemAanmeldingAan,
    private readonly wijsAf: WijsAanmeldingAf,
  ) {}

  @Get()
  @ToontLijst(Aanmelding, 'Wie zich aanmeldde; wie nog wacht eerst.')
  async alle(@Query() vraag: PaginaVraag): Promise<Lijst<Aanmelding>> {
    return pagineer(await this.read.execute(), vraag, aanmeldingVan);
  }

  @Get(':aanmeldingId')
  @Toont(Aanmelding, 'Eén aanmelding.')
  async een(@Param('aanmeldingId', UuidOr404) id: string): Promise<Answer<Aanmelding>> {
    const aanmelding = await this.read.een(id);
    return aanmelding && aanmeldingVan(aanmelding);
  }

  @Post()
  @Maakt(Aanmelding, 'Meldt iemand aan, zoals het openbare formulier; er begint nog niets.')
  async meld(@Body() invoer: AanmeldingInvoer): Promise<Answer<Created<Aanmelding>>> {
    const {
      gemeente = '',
      organisatie = '',
      functie = '',
      telefoon = '',
      toelichting = '',
      ...rest
    } = invoer;
    const result = await this.meldAan.execute({
      gemeente,
      organisatie,
      functie,
      telefoon,
      toelichting,
      ...rest,
    });
    if (!result.ok) return result;
    const aanmelding = await this.read.een(result.aanmeldingId);
    return aanmelding && new Created(`/v1/aanmeldingen/${aanmelding.id}`, aanmeldingVan(aanmelding));
  }

  @Post(':aanmeldingId/aanneming')
  @Sleutel('programmamanager')
  @Doet(Aanmelding, 'Neemt een aanmelding aan: er begint een traject, met de aanmelder als opdrachtgever.')
  async aanneming(
    @Param('aanmeldingId', UuidOr404) aanmeldingId: string,
    @Body() invoer: AannemingInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Aanmelding>> {
    const aanmelding = await this.read.een(aanmeldingId);
    if (!aanmelding) return undefined;
    const { programmamanagerId } = invoer;
    const client = clientVan(aanmelding, invoer);
    const result = await this.neemAan.execute({ aanmeldingId, client, programmamanagerId, actor });
    return result.ok ? this.een(aanmeldingId) : result;
  }

  @Post(':aanmeldingId/afwijzing')
  @Sleutel('programmamanager')
  @Doet(Aanmelding, 'Wijst een aanmelding af, met een reden en desgewenst een vriendelijke mail.')
  async afwijzing(
    @Param('aanmeldingId', UuidOr404) aanmeldingId: string,
    @Body() { reden, bericht }: AfwijzingInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Aanmelding>> {
    const result = await this.wijsAf.execute({ aanmeldingId, reden, bericht: bericht ?? null, actor });
    return result.ok ? this.een(aanmeldingId) : result;
  }
}

/** What the caller says, and for the rest what was signed up. */
function clientVan(aanmelding: AanmeldingBeeld, { soort, naam }: AannemingInvoer): ClientKeuze {
  const { gemeenteCode, organisatie } = aanmelding;
  switch (soort ?? (gemeenteCode === null ? 'overheid' : 'gemeente')) {
    case 'gemeente':
      return { soort: 'gemeente', code: gemeenteCode ?? '' };
    case 'persoon':
      return {
        soort: 'persoon',
        naam: aanmelding.naam,
        email: aanmelding.email,
        gemeenteCode: gemeenteCode ?? '',
      };
    case 'provincie':
      return { soort: 'provincie', naam: naam ?? organisatie };
    default:
      return { soort: 'overheid', naam: naam ?? organisatie };
  }
}
