import { IsIn, IsOptional, IsString } from 'class-validator';
import { RequestForm } from '../../shell/index.ts';

/** A new version. What is too long or missing is for the use case to say. */
export class VersieForm extends RequestForm {
  /** As typed without scripts; the editor posts `blokken` in its place. */
  @IsString()
  @IsOptional()
  tekst?: string;

  @IsString()
  @IsOptional()
  blokken?: string;

  @IsIn(['bestand', 'tekst'])
  @IsOptional()
  woorden?: 'bestand' | 'tekst';

  @IsIn(['sjabloon'])
  @IsOptional()
  begin?: 'sjabloon';

  @IsString()
  @IsOptional()
  toelichting?: string;

  /** The number that the writer started from; empty = there was none. */
  @IsString()
  verwachtNummer!: string;

  @IsIn(['ja'])
  @IsOptional()
  behouden?: 'ja';
}

export class VaststellenForm extends RequestForm {
  @IsString()
  @IsOptional()
  toelichting?: string;

  @IsString()
  verwachtNummer!: string;
}
