import { Get, Param, Query } from '@nestjs/common';
import { ReadDocumenten, ReadTraject, ReadVersie } from '#case-management';
import { UuidOr404 } from '../../shell/index.ts';
import {
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
    private readonly readTraject: ReadTraject,
    private readonly readDocumenten: ReadDocumenten,
    private readonly readVersie: ReadVersie,
  ) {}

  @Get()
  @ToontLijst(DocumentKort, 'Alle soorten documenten, ook die er nog niet zijn.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Query() vraag: PaginaVraag,
  ): Promise<Answer<Lijst<DocumentKort>>> {
    if (!(await this.readTraject.execute(id))) return undefined;
    return pagineer(await this.readDocumenten.execute(id), vraag, documentKort);
  }

  @Get(':soort')
  @Toont(Document, 'Eén document met zijn laatste versie.')
  async een(@Param('id', UuidOr404) id: string, @Param('soort') soort: string): Promise<Answer<Document>> {
    if (!(await this.readTraject.execute(id))) return undefined;
    const beeld = await this.readVersie.execute(id, soort);
    return beeld && documentVan(beeld);
  }
}
