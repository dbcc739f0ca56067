import type { Medewerker as Collega, Team as Bezetting } from '#case-management';
import { BUREAU_ROLLEN } from '#domain';
import { ListOf, One, Text, Texts, Uuid, YesNo } from '../api/index.ts';

export class Medewerker {
  @Uuid('Id van de medewerker.') id!: string;
  @Text('Naam.') naam!: string;
  @Text('E-mailadres.') email!: string;
  @Texts('Rollen.', { values: BUREAU_ROLLEN }) rollen!: readonly string[];
  @YesNo('Werkt hier nog.') actief!: boolean;
}

export class NieuweMedewerker {
  @Text('Naam.', { max: 200 }) naam!: string;
  @Text('E-mailadres.', { max: 320 }) email!: string;
  @Texts('Rollen.', { values: BUREAU_ROLLEN }) rollen!: readonly string[];
}

export class Team {
  @One('Wie het traject leidt.', () => Medewerker) programmamanager!: Medewerker;
  @ListOf('Wie een groep begeleidt.', () => Medewerker) procesbegeleiders!: readonly Medewerker[];
  @ListOf('Wie presenteert.', () => Medewerker) presentatoren!: readonly Medewerker[];
  @ListOf('Wie de training geeft.', () => Medewerker) trainers!: readonly Medewerker[];
}

export class TeamInvoer {
  @Uuid('Id van wie het traject leidt.') programmamanager!: string;
  @Texts('Ids van wie een groep begeleidt.') procesbegeleiders!: readonly string[];
  @Texts('Ids van wie presenteert.') presentatoren!: readonly string[];
  @Texts('Ids van wie de training geeft.') trainers!: readonly string[];
}

export const medewerkerVan = ({ id, naam, email, rollen, actief }: Collega): Medewerker => ({
  id,
  naam,
  email,
  rollen,
  actief,
});

export const teamVan = (team: Bezetting): Team => ({
  programmamanager: medewerkerVan(team.programmamanager),
  procesbegeleiders: team.procesbegeleider.map(medewerkerVan),
  presentatoren: team.presentator.map(medewerkerVan),
  trainers: team.trainer.map(medewerkerVan),
});
