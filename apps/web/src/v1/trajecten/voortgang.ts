import { Instant, OneOf, Text, Whole } from '../api/index.ts';

export class Moment {
  @Text('Wat er nu aan de hand is.', { empty: true }) titel!: string;
  @OneOf('Op wie het wacht.', ['bureau', 'griffie', 'deelnemers', 'tijd'], { nullable: true })
  wachtOp!: string | null;
  @Text('Rol die aan zet is.', { nullable: true }) eigenaar!: string | null;
}

export class FaseStap {
  @Text('Id van de fase.') id!: string;
  @Text('Titel.') titel!: string;
  @Whole('Plaats in het programma.') nummer!: number;
  @OneOf('Hoe ver.', ['gedaan', 'bezig', 'komt', 'vervallen']) stand!: string;
  @Instant('Begin.', { nullable: true }) van!: string | null;
  @Instant('Wanneer de fase is bevestigd.', { nullable: true }) tot!: string | null;
  @Instant('Wanneer de bijeenkomst van deze fase is.', { nullable: true }) gepland!: string | null;
}

export class Timer {
  @Text('Wat er dan gebeurt.') titel!: string;
  @Instant('Wanneer.') op!: string;
}
