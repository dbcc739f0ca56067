import type { BijeenkomstBeeld, BijeenkomstKort as Kort, Planning } from '#case-management';
import { naarUtc } from '#domain';
import {
  AcceptedEvent,
  Instant,
  ListOf,
  One,
  OneOf,
  Text,
  Whole,
  YesNo,
  acceptedEventVan,
} from '../api/index.ts';
import { Groep, Verwachte, groepVan, verwachteVan } from './mensen.ts';

export class DatumEnPlaats {
  @Instant('Begin.') begin!: string;
  @Instant('Einde.') eind!: string;
  @Text('Waar.') plaats!: string;
  @Text('Opmerking voor wie komt.', { empty: true }) opmerking!: string;
}

export class Telling {
  @Whole('Hoeveel er waren.') aanwezig!: number;
  @Whole('Hoeveel er niet waren.') afwezig!: number;
  @Whole('Van hoeveel het nog niet is vastgelegd.') open!: number;
}

export class BijeenkomstKort {
  @Text('Onderdeel van het programma.', { example: 'bijeenkomst1' }) onderdeel!: string;
  @Text('Titel.') titel!: string;
  @Whole('De hoeveelste keer, van een bijeenkomst die zich herhaalt.') nummer!: number;
  @YesNo('Herhaalt zich: na de ene keer plant u de volgende.') herhaalt!: boolean;
  @OneOf('Hoe het ervoor staat.', ['geen-datum', 'gepland', 'afgelast', 'vandaag', 'geweest']) stand!: string;
  @One('Wanneer en waar.', () => DatumEnPlaats, { nullable: true }) moment!: DatumEnPlaats | null;
  @One('Wie er waren.', () => Telling) telling!: Telling;
  @Whole('Aantal groepen.') aantalGroepen!: number;
}

export class EerdereKeer {
  @Whole('De hoeveelste keer.') nummer!: number;
  @One('Wanneer en waar.', () => DatumEnPlaats) moment!: DatumEnPlaats;
  @One('Wie er waren.', () => Telling) telling!: Telling;
}

export class Roosterdeel {
  @Instant('Begin.') van!: string;
  @Instant('Einde.') tot!: string;
  @Text('Wat.') titel!: string;
  @Text('Uitleg.', { empty: true }) uitleg!: string;
}

export class Bijeenkomst extends BijeenkomstKort {
  @ListOf('Het programma van de dag.', () => Roosterdeel) rooster!: readonly Roosterdeel[];
  @ListOf('Wie wordt verwacht.', () => Verwachte) mensen!: readonly Verwachte[];
  @OneOf('Hoe de groepen worden gemaakt.', ['gemengd', 'gescheiden'], { nullable: true }) groepswijze!:
    string | null;
  @ListOf('De groepen.', () => Groep) groepen!: readonly Groep[];
  @ListOf('Gebeurtenissen over deze bijeenkomst.', () => AcceptedEvent)
  acceptedEvents!: readonly AcceptedEvent[];
  @ListOf('Wanneer zij eerder was, de laatste keer eerst.', () => EerdereKeer)
  eerdere!: readonly EerdereKeer[];
  @YesNo('De aanwezigheid kan worden vastgelegd: vanaf de dag zelf.') kanAanwezigheid!: boolean;
}

export const momentVan = ({ begin, eind, plaats, opmerking }: Planning): DatumEnPlaats => ({
  begin,
  eind,
  plaats,
  opmerking,
});

export const bijeenkomstKort = (kort: Kort): BijeenkomstKort => ({
  onderdeel: kort.onderdeel,
  titel: kort.titel,
  nummer: kort.nummer,
  herhaalt: kort.herhaalt,
  stand: kort.stand,
  moment: kort.bijeenkomst && momentVan(kort.bijeenkomst),
  telling: kort.telling,
  aantalGroepen: kort.groepen,
});

export const bijeenkomstVan = (beeld: BijeenkomstBeeld): Bijeenkomst => ({
  ...bijeenkomstKort(beeld),
  rooster: beeld.rooster.map(({ van, tot, titel, uitleg }) => ({
    van: naarUtc(van),
    tot: naarUtc(tot),
    titel,
    uitleg,
  })),
  mensen: beeld.mensen.map(verwachteVan),
  groepswijze: beeld.groepswijze,
  groepen: beeld.indeling.map(groepVan),
  acceptedEvents: Object.values(beeld.gebeurtenissen).map(acceptedEventVan),
  eerdere: beeld.eerdere.map((zitting) => ({
    nummer: zitting.nummer,
    moment: momentVan(zitting),
    telling: zitting.telling,
  })),
  kanAanwezigheid: beeld.kanAanwezigheid,
});
