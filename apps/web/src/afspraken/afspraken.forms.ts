import { IsIn, IsOptional, IsString } from 'class-validator';
import type { Afsprakenwijze } from '#case-management';
import { RequestForm, chosenFile, type Upload } from '../shell/index.ts';

export class AfsprakenForm extends RequestForm {
  @IsIn(['document', 'elders'], { message: 'Kies hoe de afspraken zijn vastgelegd.' })
  soort!: 'document' | 'elders';

  @IsString()
  @IsOptional()
  tekst?: string;

  @IsIn(['bestand', 'tekst'])
  @IsOptional()
  woorden?: 'bestand' | 'tekst';

  @IsString()
  @IsOptional()
  plaats?: string;

  @IsString()
  @IsOptional()
  datum?: string;
}

/** Only the fields of the choice that was made count. */
export const wijzeVan = (form: AfsprakenForm, upload: Upload | undefined): Afsprakenwijze => {
  const { soort, tekst = '', plaats = '', datum = '' } = form;
  if (soort === 'elders') return { soort, plaats, datum };
  const file = chosenFile(upload);
  return {
    soort,
    tekst,
    woorden: form.woorden,
    ...(file && { bestand: { naam: file.originalname, inhoud: file.buffer } }),
  };
};
