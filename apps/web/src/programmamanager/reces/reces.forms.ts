import { IsNotEmpty, IsString } from 'class-validator';
import { RequestForm } from '../../shell/index.ts';

export class RecesForm extends RequestForm {
  @IsString()
  @IsNotEmpty({ message: 'Vul minstens één reces in: naam; eerste dag; laatste dag.' })
  tekst!: string;
}
