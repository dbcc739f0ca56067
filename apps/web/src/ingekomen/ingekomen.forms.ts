import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { RequestForm } from '../shell/index.ts';

export class OpnemenForm extends RequestForm {
  @IsString()
  @IsNotEmpty({ message: 'Vul de tekst van de reactie in.' })
  @MaxLength(10_000, { message: 'Gebruik hooguit 10.000 tekens.' })
  tekst!: string;
}
