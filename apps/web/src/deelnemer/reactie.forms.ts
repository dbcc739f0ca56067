import { IsString } from 'class-validator';
import { RequestForm } from '../shell/index.ts';

export class ReactieFormulier extends RequestForm {
  @IsString()
  tekst!: string;
}
