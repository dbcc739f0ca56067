import { Get, Param, Query } from '@nestjs/common';
import { ReadDocumenten, ReadVersie } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  OokGriffie,
  PaginaVraag,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Document, DocumentKort, documentKort, documentVan } from './document.ts';

@V1('documenten', 'trajecten/:id/documenten')
@OokGriffie()
export class DocumentenApi {
  constructor(
    private readonly readDocumenten: ReadDocumenten,
    private readonly readVersie: ReadVersie,
  ) {}

  @Get()
  @ToontLijst(DocumentKort, 'Alle soorten documenten, ook die er nog niet zijn.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Query() vraag: PaginaVraag,
    @Beller() actor: Actor,
  ): Promise<Answer<Lijst<DocumentKort>>> {
    const documenten = await this.readDocumenten.execute(id, actor);
    return documenten && pagineer(documenten, vraag, documentKort);
  }

  @Get(':soort')
  @Toont(Document, 'Eén document met zijn laatste versie.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Document>> {
    const beeld = await this.readVersie.execute(id, soort, actor);
    return beeld && documentVan(beeld);
  }
}
