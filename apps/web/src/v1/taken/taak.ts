import { TAAK_STATUSSEN } from './taak-status.ts';
import { TrajectClient } from '../trajecten/client.ts';
import { Instant, One, OneOf, PaginaVraag, Text, Uuid, YesNo } from '../api/index.ts';

export class Taak {
  @Uuid('Id van de taak.') id!: string;
  @Uuid('Id van het traject.') trajectId!: string;
  @One('Voor wie het traject is.', () => TrajectClient) client!: TrajectClient;
  @Text('Naam van de groep, van een traject binnen een ander.', { nullable: true }) groep!: string | null;
  @Text('Code in het programma.') code!: string;
  @Text('Wat er moet gebeuren.') titel!: string;
  @Text('Rol die het doet.') eigenaar!: string;
  @Text('Onderdeel van het programma.', { empty: true }) onderdeel!: string;
  @Text('Waar het gebeurt: het pad onder de pagina van het traject.', { empty: true }) waar!: string;
  @OneOf('Stand.', TAAK_STATUSSEN) status!: string;
  @Instant('Wanneer het klaar moet zijn.', { nullable: true }) termijn!: string | null;
  @Instant('Sinds wanneer de taak er is.') geopendOp!: string;
  @Instant('Wanneer de taak klaar was of verviel.', { nullable: true }) geslotenOp!: string | null;
  @Text('Wie de taak afsloot.', { nullable: true }) geslotenDoor!: string | null;
  @YesNo('De termijn is voorbij.') teLaat!: boolean;
}

export class TakenVraag extends PaginaVraag {
  @Text('Rol die het doet.', { optional: true }) eigenaar?: string;
  @OneOf('Stand; standaard open.', TAAK_STATUSSEN, { optional: true })
  status?: (typeof TAAK_STATUSSEN)[number];
  @YesNo('Alleen wat te laat is.', { optional: true }) teLaat?: boolean;
}

export class TaakWijziging {
  @OneOf('Nieuwe stand.', ['gedaan']) status!: 'gedaan';
}
