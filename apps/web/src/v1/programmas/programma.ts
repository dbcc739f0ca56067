import { confirmedPhases } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import { GebeurtenisVeld, ListOf, Text, Texts, Whole, veldVan } from '../api/index.ts';

export class ProgrammaFase {
  @Text('Id van de fase.') id!: string;
  @Text('Naam van de fase.') titel!: string;
  @Texts('Rollen die de fase mogen bevestigen; de eerste krijgt het verzoek.')
  bevestigers!: readonly string[];
}

export class ProgrammaGebeurtenis {
  @Text('Waarde voor ‘type’.') type!: string;
  @Text('Wat op de knop staat.') label!: string;
  @Texts('Wie dit mag.') rollen!: readonly string[];
  @ListOf('Wat erbij hoort.', () => GebeurtenisVeld) velden!: readonly GebeurtenisVeld[];
}

export class ProgrammaKort {
  @Text('Naam in deze API.', { example: 'ovkk' }) naam!: string;
  @Text('Titel.') titel!: string;
  @Whole('Versie waarop een nieuw traject begint.') versie!: number;
}

export class Programma extends ProgrammaKort {
  @ListOf('De fasen, op volgorde.', () => ProgrammaFase) fasen!: readonly ProgrammaFase[];
  @ListOf('Alle gebeurtenissen die het programma kent.', () => ProgrammaGebeurtenis)
  gebeurtenissen!: readonly ProgrammaGebeurtenis[];
}

export const programmaKort = ({ name, title, version }: AnyDefinition): ProgrammaKort => ({
  naam: name,
  titel: title,
  versie: version,
});

export const programmaVan = (definition: AnyDefinition): Programma => ({
  ...programmaKort(definition),
  fasen: confirmedPhases(definition).map(({ id, title, confirmers }) => ({
    id,
    titel: title,
    bevestigers: confirmers,
  })),
  gebeurtenissen: Object.entries(definition.events).map(([type, { label, actors, fields }]) => ({
    type,
    label,
    rollen: actors,
    velden: Object.entries(fields).map(([name, field]) => veldVan({ name, ...field })),
  })),
});
