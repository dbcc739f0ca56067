import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AsList, RequestForm } from '../../../shell/index.ts';

export class DeurForm extends RequestForm {
  @IsUUID()
  deelnemer!: string;

  /** 'onbekend' takes back what was recorded. */
  @IsIn(['ja', 'nee', 'onbekend'], { message: 'Kies of deze persoon er is.' })
  stand!: 'ja' | 'nee' | 'onbekend';

  /** What was looked for, so that the list stays as it was. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  zoek?: string;
}

export class RestForm extends RequestForm {
  /** Who was still open on the page: somebody who was added since is not marked unseen. */
  @AsList()
  @IsUUID(undefined, { each: true })
  deelnemer!: string[];
}
