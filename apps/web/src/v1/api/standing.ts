import type { RequirementState } from '#statechart';
import type { AcceptedEvent as Accepted } from '#workflow-engine';
import { ownAddressOf } from './own-address.ts';
import { ListOf, Text, Texts, YesNo } from './fields.ts';

export class Vereiste {
  @Text('Naam van de vereiste.') naam!: string;
  @Text('Wat er moet zijn, als zin.') zin!: string;
  @Text('Wat er precies ontbreekt.', { nullable: true }) toelichting!: string | null;
  @Text('Rol die ervoor kan zorgen.') eigenaar!: string;
  @Text('Waar dat gebeurt: het pad onder de pagina van het traject.', { empty: true }) waar!: string;
  @YesNo('Zonder deze kan de stap niet; anders is het een advies.') hard!: boolean;
}

export class GebeurtenisVeld {
  @Text('Naam in de opdracht.') naam!: string;
  @Text('Wat een mens erbij leest.') label!: string;
  @Text('Soort gegeven: text, instant of id.') soort!: string;
  @YesNo('Het veld moet er zijn.') verplicht!: boolean;
}

export class AcceptedEvent {
  @Text('Waarde voor ‘type’.', { example: 'voorbereiding.BUREAU_KONDIGT_AAN' }) type!: string;
  @Text('Wat op de knop staat.') label!: string;
  @Texts('Wie dit mag.') rollen!: readonly string[];
  @ListOf('Wat erbij hoort.', () => GebeurtenisVeld) velden!: readonly GebeurtenisVeld[];
  @Text(
    'Waar deze stap met zijn gegevens wordt gedaan, onder het adres van het traject; null is gewoon hier.',
    {
      nullable: true,
      example: 'PUT bijeenkomsten/bijeenkomst1',
    },
  )
  adres!: string | null;
  @YesNo('Kan nu; anders staat in ‘missing’ wat er nog ontbreekt.') open!: boolean;
  @ListOf('Vereisten waaraan nog niet is voldaan.', () => Vereiste) missing!: readonly Vereiste[];
  @ListOf(
    'Adviezen die niet zijn gevolgd: de stap kan alleen met een reden in ‘tegenAdvies’.',
    () => Vereiste,
  )
  advies!: readonly Vereiste[];
}

export const vereisteVan = ({ name, sentence, detail, owner, where, hard }: RequirementState): Vereiste => ({
  naam: name,
  zin: sentence,
  toelichting: detail ?? null,
  eigenaar: owner,
  waar: where,
  hard,
});

export const veldVan = ({ name, label, kind, required }: Accepted['fields'][number]): GebeurtenisVeld => ({
  naam: name,
  label,
  soort: kind,
  verplicht: required,
});

export const acceptedEventVan = (event: Accepted): AcceptedEvent => ({
  type: event.type,
  label: event.label,
  rollen: event.actors,
  velden: event.fields.map(veldVan),
  adres: ownAddressOf(event.type) ?? null,
  open: event.open,
  missing: event.missing.map(vereisteVan),
  advies: event.advice.map(vereisteVan),
});
