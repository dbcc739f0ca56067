import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { RequestForm } from '../shell/index.ts';

export class BevestigForm extends RequestForm {
  /** Which phase the page was about. */
  @IsString()
  fase!: string;

  @IsIn(['bevestigen', 'terugsturen'], { message: 'Kies of u bevestigt of terugstuurt.' })
  besluit!: 'bevestigen' | 'terugsturen';

  @ValidateIf(({ besluit }: BevestigForm) => besluit === 'terugsturen')
  @IsNotEmpty({ message: 'Schrijf waarom u deze fase terugstuurt. Dan weet het bureau wat er anders moet.' })
  @MaxLength(5_000, { message: 'Gebruik hooguit 5.000 tekens.' })
  toelichting = '';
}
