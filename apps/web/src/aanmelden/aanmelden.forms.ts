import { IsOptional, IsString, MaxLength } from 'class-validator';
import { RequestForm } from '../shell/index.ts';

const MAX = { message: 'Dit is te lang. Maak het korter.' };

/** Anybody may send this: every field is short, and judged by the use case. */
export class AanmeldenForm extends RequestForm {
  @IsOptional() @IsString() @MaxLength(20, MAX) gemeente = '';
  @IsOptional() @IsString() @MaxLength(500, MAX) organisatie = '';
  @IsOptional() @IsString() @MaxLength(500, MAX) naam = '';
  @IsOptional() @IsString() @MaxLength(500, MAX) email = '';
  @IsOptional() @IsString() @MaxLength(500, MAX) functie = '';
  @IsOptional() @IsString() @MaxLength(500, MAX) telefoon = '';
  @IsOptional() @IsString() @MaxLength(5_000, MAX) toelichting = '';
}
