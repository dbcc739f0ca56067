import { Body, Get, Param, Post, Query, UploadedFile } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { BewaarVersie, DownloadBestand, ReadVersie } from '#case-management';
import { BUREAU_ROLLEN } from '#domain';
import type { Actor } from '#workflow-engine';
import {
  AcceptsUpload,
  UuidOr404,
  chosenFile,
  download,
  type Reply,
  type Upload,
} from '../../shell/index.ts';
import {
  Beller,
  Created,
  Downloadt,
  Maakt,
  OokGriffie,
  PaginaVraag,
  Sleutel,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Versie, VersieInvoer, VersieKort, versieKort, versieVan } from './document.ts';

@V1('documenten', 'trajecten/:id/documenten/:soort/versies')
@OokGriffie()
export class VersiesApi {
  constructor(
    private readonly readVersie: ReadVersie,
    private readonly bewaar: BewaarVersie,
    private readonly downloadBestand: DownloadBestand,
  ) {}

  @Get()
  @ToontLijst(VersieKort, 'Alle versies van een document, nieuwste eerst.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Query() vraag: PaginaVraag,
    @Beller() actor: Actor,
  ): Promise<Answer<Lijst<VersieKort>>> {
    const beeld = await this.readVersie.execute(id, soort, actor);
    return beeld && pagineer(beeld.versies, vraag, versieKort);
  }

  @Get(':nummer')
  @Toont(Versie, 'Eén versie, met de tekst.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Versie>> {
    const beeld = await this.readVersie.execute(id, soort, actor, nummer);
    if (beeld && beeld.besloten !== null)
      return { ok: false, refusal: { code: 'confidential', text: beeld.besloten } };
    return beeld?.versie ? versieVan(beeld.versie) : undefined;
  }

  @Post()
  @Sleutel(...BUREAU_ROLLEN)
  @AcceptsUpload('bestand')
  @ApiConsumes('application/json', 'multipart/form-data')
  @Maakt(
    Versie,
    'Bewaart een nieuwe versie; met een bestand erbij als multipart/form-data (veld bestand). Een docx zonder tekst erbij wordt zelf de tekst.',
  )
  async voegToe(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Body() invoer: VersieInvoer,
    @UploadedFile() upload: Upload | undefined,
    @Beller() actor: Actor,
  ): Promise<Answer<Versie | Created<Versie>>> {
    const { tekst, toelichting, hoe, verwachtNummer, bestandBehouden } = invoer;
    const bestand = bestandVan(chosenFile(upload)) ?? (bestandBehouden ? ('behouden' as const) : undefined);
    const versie = {
      tekst,
      bestand,
      // A program says what it means: a text that is given counts, also beside a Word file.
      woorden: tekst === undefined ? ('bestand' as const) : ('tekst' as const),
      toelichting,
      hoe,
      verwachtNummer: verwachtNummer || null,
    };
    const result = await this.bewaar.execute({ trajectId, soort, actor, ...versie });
    if (!result.ok) return result;
    const nieuw = await this.een(trajectId, soort, result.nummer, actor);
    const adres = `/v1/trajecten/${trajectId}/documenten/${soort}/versies/${result.nummer}`;
    return result.herhaald || !(nieuw instanceof Object) || 'refusal' in nieuw
      ? nieuw
      : new Created(adres, nieuw);
  }

  @Get(':nummer/bestand')
  @Downloadt('Het bestand van een versie.')
  async bestand(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Reply>> {
    const result = await this.downloadBestand.execute(id, soort, nummer, actor);
    if (!result.ok) return result;
    const { naam, type, inhoud } = result.bestand;
    return download({ filename: naam, contentType: type, content: inhoud });
  }
}

const bestandVan = (file: Upload | undefined) => file && { naam: file.originalname, inhoud: file.buffer };
