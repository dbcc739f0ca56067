import { Controller, Get, Param, Query } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import { SchrijfReactienota, vormVan } from '#consultatie';
import { Bureau, UuidOr404, download, notFound, refused, type Reply } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';

/** The reactienota as a file, with the names of who reacted only when asked for. */
@Controller('trajecten/:id/consultatie')
@Bureau()
export class NotaController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly schrijfNota: SchrijfReactienota,
  ) {}

  @Get('reactienota.pdf')
  pdf(@Param('id', UuidOr404) id: string, @Query('namen') namen: unknown): Promise<Reply> {
    return this.bestand(id, 'pdf', namen === 'ja');
  }

  @Get('reactienota.docx')
  docx(@Param('id', UuidOr404) id: string, @Query('namen') namen: unknown): Promise<Reply> {
    return this.bestand(id, 'docx', namen === 'ja');
  }

  private async bestand(id: string, formaat: 'docx' | 'pdf', metNamen: boolean): Promise<Reply> {
    const traject = await this.readTraject.execute(id);
    const vorm = traject && vormVan(traject);
    if (!vorm) return notFound();
    const result = await this.schrijfNota.execute({ trajectId: id, vorm, formaat, metNamen });
    if (!result.ok) return refused(result.refusal, { terug: trajectPad(id, 'consultatie') });
    const { naam, type, inhoud } = result.bestand;
    return download({ filename: naam, contentType: type, content: inhoud });
  }
}
