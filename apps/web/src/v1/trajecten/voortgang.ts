import { Instant, ListOf, One, OneOf, Text, Whole, YesNo } from '../api/index.ts';

const WACHT_OP = ['bureau', 'griffie', 'bevestiger', 'deelnemers', 'groepen', 'tijd'];

export class MomentKort {
  @Text('Wat er nu aan de hand is.', { empty: true }) titel!: string;
  @OneOf('Op wie het wacht.', WACHT_OP, { nullable: true })
  wachtOp!: string | null;
  @Text('Rol die aan zet is.', { nullable: true }) eigenaar!: string | null;
}

export class Spoor {
  @Text('Id van het spoor.') id!: string;
  @Text('Titel.') titel!: string;
  @YesNo('Dit spoor is klaar.') klaar!: boolean;
  @One('Waar het op wacht.', () => MomentKort) moment!: MomentKort;
}

export class Moment extends MomentKort {
  @ListOf('Wat er tegelijk loopt, in een fase met sporen.', () => Spoor) sporen!: readonly Spoor[];
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
