import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export const DEELNAMES = ['komt', 'misschien', 'komt-niet'] as const;

export class AntwoordForm {
  @IsString()
  @IsNotEmpty({ message: 'Schrijf wat u wilt antwoorden.' })
  @MaxLength(20_000, { message: 'Gebruik hooguit 20.000 tekens.' })
  tekst!: string;

  @IsString()
  @IsNotEmpty({ message: 'Vul in vanaf welk adres u antwoordt.' })
  @MaxLength(254)
  van!: string;
}

export class AgendaAntwoordForm {
  @IsIn(DEELNAMES, { message: 'Kies of u komt.' })
  antwoord!: (typeof DEELNAMES)[number];
}
