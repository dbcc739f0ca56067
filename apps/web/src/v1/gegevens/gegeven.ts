import type { GegevenBeeld } from '#case-management';
import { Instant, ListOf, OneOf, Table, Text, YesNo } from '../api/index.ts';

const SOORTEN = ['datum', 'jaNee', 'keuze', 'getal', 'bedrag', 'tekst'];

export class GegevenKeuze {
  @Text('Wat u invult.') waarde!: string;
  @Text('Wat het betekent.') titel!: string;
}

export class Gegeven {
  @Text('Naam.') naam!: string;
  @Text('Titel.') titel!: string;
  @Text('Uitleg.', { empty: true }) uitleg!: string;
  @OneOf('Wat voor gegeven het is.', SOORTEN) soort!: string;
  @ListOf('Waaruit u kiest; leeg als er niets te kiezen is.', () => GegevenKeuze)
  keuzes!: readonly GegevenKeuze[];
  @Text('Wat er is ingevuld; null als het leeg is of voor anderen.', { nullable: true }) waarde!:
    string | null;
  @YesNo('Er is iets ingevuld.') ingevuld!: boolean;
  @Text('Waarom u het niet kunt lezen; null als u het wel kunt lezen.', { nullable: true })
  besloten!: string | null;
  @Instant('Wanneer het is ingevuld.', { nullable: true }) ingevuldOp!: string | null;
  @Text('Door wie.', { nullable: true }) ingevuldDoor!: string | null;
}

export class Gegevens {
  @ListOf('Alle gegevens die het programma vraagt.', () => Gegeven) gegevens!: readonly Gegeven[];
}

export class GegevensInvoer {
  @Table(
    'Per naam wat u invult, als tekst; een lege tekst maakt het leeg. Wat u weglaat, blijft zoals het is.',
    'string',
  )
  waarden!: Record<string, unknown>;
}

export const gegevenVan = (beeld: GegevenBeeld): Gegeven => ({
  naam: beeld.naam,
  titel: beeld.titel,
  uitleg: beeld.uitleg,
  soort: beeld.soort,
  keuzes: (beeld.keuzes ?? []).map(({ waarde, titel }) => ({ waarde, titel })),
  waarde: beeld.waarde === '' ? null : beeld.waarde,
  ingevuld: beeld.isIngevuld,
  besloten: beeld.besloten,
  ingevuldOp: beeld.ingevuld?.op ?? null,
  ingevuldDoor: beeld.ingevuld?.door ?? null,
});

export const waardenIn = ({ waarden }: GegevensInvoer): Record<string, string> =>
  Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [naam, String(waarde ?? '')]));
