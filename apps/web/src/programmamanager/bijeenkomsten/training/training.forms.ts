import { IsOptional, IsString, IsUUID } from 'class-validator';
import { RequestForm } from '../../../shell/index.ts';

export class OntheffingForm extends RequestForm {
  @IsUUID()
  deelnemer!: string;

  @IsString()
  reden!: string;

  /** 'intrekken': the waiver is taken back. */
  @IsOptional()
  @IsString()
  stap?: string;
}
