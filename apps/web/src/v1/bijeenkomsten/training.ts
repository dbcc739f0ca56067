import type { TrainingBeeld } from '#case-management';
import { AcceptedEvent, ListOf, One, Text, Uuid, YesNo, acceptedEventVan } from '../api/index.ts';
import { BijeenkomstKort, bijeenkomstKort } from './bijeenkomst.ts';

export class Trainingsoordeel {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam.') naam!: string;
  @Text('Rol.') rol!: string;
  @YesNo('Mag mee.') mag!: boolean;
  @Text('Waarom wel of niet.') reden!: string;
  @YesNo('Was bij bijeenkomst 1.', { nullable: true }) bijeenkomst1!: boolean | null;
  @YesNo('Was bij bijeenkomst 2.', { nullable: true }) bijeenkomst2!: boolean | null;
  @Text('Reden van de ontheffing.', { nullable: true }) ontheffing!: string | null;
}

export class Training {
  @ListOf('Iedereen, met het oordeel.', () => Trainingsoordeel) mensen!: readonly Trainingsoordeel[];
  @ListOf('De dagdelen.', () => BijeenkomstKort) dagdelen!: readonly BijeenkomstKort[];
  @One('De uitnodiging; null zolang het traject nog niet zo ver is.', () => AcceptedEvent, { nullable: true })
  uitnodigen!: AcceptedEvent | null;
  @YesNo('De uitnodiging is al verstuurd; zij gaat dan alleen naar wie erbij kwam.') isUitgenodigd!: boolean;
}

export const trainingVan = ({ mensen, dagdelen, uitnodigen, isUitgenodigd }: TrainingBeeld): Training => ({
  mensen: mensen.map(({ deelnemer, mag, reden, bijeenkomst1, bijeenkomst2 }) => ({
    deelnemerId: deelnemer.id,
    naam: deelnemer.naam,
    rol: deelnemer.rol,
    mag,
    reden,
    bijeenkomst1,
    bijeenkomst2,
    ontheffing: deelnemer.ontheffing,
  })),
  dagdelen: dagdelen.map(bijeenkomstKort),
  uitnodigen: uitnodigen ? acceptedEventVan(uitnodigen) : null,
  isUitgenodigd,
});
