import type { BordStand } from '#case-management';
import { OneOf, PaginaVraag, RequestId, Text, Uuid } from '../api/index.ts';

const STANDEN = [
  'loopt',
  'gepauzeerd',
  'afgerond',
  'gestopt',
  'griffie',
  'deelnemers',
  'bureau',
  'telaat',
] as const satisfies readonly BordStand[];

export class TrajectenVraag extends PaginaVraag {
  @Text('Naam van het programma; standaard het eerste.', { optional: true }) programma?: string;
  @Text('Deel van de naam van de gemeente.', { optional: true, max: 100, empty: true }) zoek?: string;
  @Text('Id van de fase waarin het traject is.', { optional: true }) fase?: string;
  @OneOf('Hoe het ervoor staat, op wie het wacht, of te laat.', STANDEN, { optional: true })
  stand?: BordStand;
}

export class NieuwTraject {
  @Text('CBS-code van de gemeente.', { example: 'GM0344' }) gemeente!: string;
  @Text('Naam van het programma.', { example: 'ovkk' }) programma!: string;
  @Uuid('Id van de medewerker die programmamanager wordt.') programmamanager!: string;
  @RequestId() requestId!: string;
}
