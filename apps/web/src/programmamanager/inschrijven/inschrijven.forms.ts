import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { RequestForm } from '../../shell/index.ts';

export class InschrijvenForm extends RequestForm {
  @IsString()
  @IsNotEmpty({ message: 'Vul de naam van de gemeente in.' })
  @MaxLength(100)
  gemeente!: string;

  @IsString()
  @IsNotEmpty({ message: 'Kies een programma.' })
  programma!: string;

  @IsString()
  @IsNotEmpty({ message: 'Kies wie de programmamanager wordt.' })
  programmamanager!: string;
}
