import type { Ingevuldsjabloon, Versievergelijking } from '#case-management';
import { naarPlatteTekst, plaatstekst, type Blokverschil, type Plaatsblok } from '#documents';
import { ListOf, OneOf, Text, Texts, Whole, One } from '../api/index.ts';

const SOORTEN = ['gelijk', 'gewijzigd', 'nieuw', 'vervallen', 'verplaatst', 'vertrokken'];

export class Tekstdeel {
  @OneOf('= is gebleven, + is erbij gekomen, - is weggehaald.', ['=', '+', '-']) wat!: string;
  @Text('De woorden.') tekst!: string;
}

export class Verschil {
  @OneOf(
    'Wat er met dit stuk tekst gebeurde; vertrokken is de plek waar iets stond dat is verplaatst.',
    SOORTEN,
  )
  soort!: string;
  @Text('Id van het stuk tekst; het blijft hetzelfde in alle versies.') id!: string;
  @Text('Zoals het was; null als het nieuw is.', { nullable: true, empty: true }) oud!: string | null;
  @Text('Zoals het is; null als het is vervallen.', { nullable: true, empty: true }) nieuw!: string | null;
  @ListOf('Woord voor woord; leeg bij een tabel of een afbeelding.', () => Tekstdeel)
  delen!: readonly Tekstdeel[];
  @Texts('Wat er anders is naast de woorden.') vorm!: readonly string[];
}

export class Samenvatting {
  @Whole('Nieuwe stukken tekst.') nieuw!: number;
  @Whole('Vervallen stukken tekst.') vervallen!: number;
  @Whole('Gewijzigde stukken tekst.') gewijzigd!: number;
  @Whole('Verplaatste stukken tekst.') verplaatst!: number;
  @Whole('Woorden erbij.') woordenErbij!: number;
  @Whole('Woorden eraf.') woordenEraf!: number;
}

export class Vergelijking {
  @Text('Titel van het document.') titel!: string;
  @Text('Nummer van de oude versie.', { example: '0.1' }) oud!: string;
  @Text('Nummer van de nieuwe versie.', { example: '0.2' }) nieuw!: string;
  @One('In het kort.', () => Samenvatting) samenvatting!: Samenvatting;
  @ListOf('Alle stukken tekst, in de volgorde van de nieuwe versie.', () => Verschil)
  verschillen!: readonly Verschil[];
}

export class VergelijkVraag {
  @Text('Nummer van de ene versie.', { example: '0.1' }) oud!: string;
  @Text('Nummer van de andere versie.', { example: '0.2' }) nieuw!: string;
}

export class Sjabloon {
  @Text('Titel van het document.') titel!: string;
  @Text('De tekst om mee te beginnen, ingevuld met wat van dit traject bekend is.') tekst!: string;
  @Texts('Velden waarvan de waarde nog niet bekend is.') onbekend!: readonly string[];
}

const tekstVan = (blok: Plaatsblok | undefined): string | null => (blok ? plaatstekst(blok) : null);

const verschilVan = ({ soort, id, oud, nieuw, delen, vorm }: Blokverschil): Verschil => ({
  soort,
  id,
  oud: tekstVan(oud),
  nieuw: tekstVan(nieuw),
  delen: delen.map(({ op, tekst }) => ({ wat: op, tekst })),
  vorm,
});

export const vergelijkingVan = ({ titel, oud, nieuw, vergelijking }: Versievergelijking): Vergelijking => ({
  titel,
  oud: oud.nummer,
  nieuw: nieuw.nummer,
  samenvatting: { ...vergelijking.samenvatting },
  verschillen: vergelijking.blokken.map(verschilVan),
});

export const sjabloonVan = ({ titel, inhoud, onbekend }: Ingevuldsjabloon): Sjabloon => ({
  titel,
  tekst: naarPlatteTekst(inhoud),
  onbekend,
});
