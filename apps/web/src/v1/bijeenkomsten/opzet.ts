import type { BewaarOpzetInput, ZittingMetOpzet } from '#case-management';
import { WERKINGEN } from '#domain';
import { ListOf, One, OneOf, Text, Texts, Uuid, Whole, YesNo } from '../api/index.ts';

export class Capaciteit {
  @Whole('Hoeveel mensen.', { min: 1, max: 1_000 }) aantal!: number;
  @OneOf('verbod: meer wordt geweigerd. advies: u krijgt een waarschuwing.', WERKINGEN) werking!: string;
}

export class Trainer {
  @Uuid('Id van de medewerker.') medewerkerId!: string;
  @Text('Naam.') naam!: string;
}

export class Opzet {
  @ListOf('Wie van het bureau er is.', () => Trainer) trainers!: readonly Trainer[];
  @One('Hoeveel mensen er kunnen komen; null is geen grens.', () => Capaciteit, { nullable: true })
  capaciteit!: Capaciteit | null;
  @YesNo('Het bureau koos dit zelf; anders geldt wat het programma zegt.') eigenKeuze!: boolean;
  @Whole('Hoeveel mensen er worden verwacht.') verwacht!: number;
  @Text('Zegt het als er te veel mensen worden verwacht.', { nullable: true }) teVol!: string | null;
}

export class OpzetInvoer {
  @Texts('Ids van medewerkers.') trainers!: readonly string[];
  @One(
    'Hoeveel mensen er kunnen komen; null is geen grens, weglaten is wat het programma zegt.',
    () => Capaciteit,
    { optional: true, nullable: true },
  )
  capaciteit?: Capaciteit | null;
}

export const opzetVan = ({ trainers, capaciteit, eigenKeuze, verwacht, teVol }: ZittingMetOpzet): Opzet => ({
  trainers: trainers.map(({ id, naam }) => ({ medewerkerId: id, naam })),
  capaciteit: capaciteit && { aantal: capaciteit.aantal, werking: capaciteit.werking },
  eigenKeuze,
  verwacht,
  teVol: teVol ?? null,
});

export const capaciteitIn = ({ capaciteit }: OpzetInvoer): BewaarOpzetInput['capaciteit'] => capaciteit;
