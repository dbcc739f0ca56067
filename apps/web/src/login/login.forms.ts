import { IsEmail, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class EmailForm {
  @IsEmail({ require_tld: false })
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
