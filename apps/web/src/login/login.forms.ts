import { IsEmail, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class EmailForm {
  @IsEmail({ require_tld: false }, { message: 'Vul uw e-mailadres in, zoals naam@bureau.example.' })
  @MaxLength(254)
  email!: string;
}

export class LogInAlsForm {
  @IsUUID()
  medewerkerId!: string;

  @IsOptional()
  @IsString()
  naar?: string;
}
