import { IsBoolean, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { AsBoolean, RequestForm } from '../../shell/index.ts';

export class AfwijzenForm extends RequestForm {
  @IsString()
  @IsNotEmpty({ message: 'Schrijf waarom u deze aanmelding afwijst.' })
  reden!: string;

  /** Unticked: the field does not come at all. */
  @AsBoolean()
  @IsBoolean()
  mail = false;

  @IsOptional()
  @IsString()
  bericht = '';
}
