import type { InstellingenInvoer as Invoer, InstellingenView } from '#case-management';
import { ListOf, Table, Text, Texts, Whole, YesNo } from '../api/index.ts';

export class Instelling {
  @Text('Naam.', { example: 'consultatieWerkdagen' }) naam!: string;
  @Text('Wat het getal zegt.') label!: string;
  @Text('Eenheid.', { example: 'werkdagen' }) eenheid!: string;
  @Whole('Laagste waarde.') min!: number;
  @Whole('Hoogste waarde.') max!: number;
  @Whole('Wat zonder afwijking geldt.') standaard!: number;
  @Whole('Wat hier anders is gekozen.', { nullable: true }) afwijking!: number | null;
  @Whole('Wat nu geldt.') waarde!: number;
}

export class Tekstinstelling {
  @Text('Naam.', { example: 'prijs' }) naam!: string;
  @Text('Titel.') titel!: string;
  @Text('Uitleg.', { empty: true }) uitleg!: string;
  @Text('Wat zonder afwijking geldt.', { empty: true }) standaard!: string;
  @Text('Wat hier anders is gekozen.', { nullable: true }) afwijking!: string | null;
  @Text('Wat nu geldt.', { empty: true }) waarde!: string;
}

export class Bevestigersinstelling {
  @Text('Fase.', { example: 'voorbereiding' }) fase!: string;
  @Text('Naam van de fase.') titel!: string;
  @Texts('Wie zonder afwijking bevestigt.') standaard!: readonly string[];
  @Texts('Wie hier is gekozen.', { nullable: true }) afwijking!: readonly string[] | null;
  @Texts('Wie nu bevestigt; de eerste krijgt de taak.') waarde!: readonly string[];
  @Texts('Wie u voor deze fase kunt kiezen.') keuze!: readonly string[];
}

export class Instellingen {
  @ListOf('Alle getallen van dit programma.', () => Instelling) instellingen!: readonly Instelling[];
  @ListOf('Alle teksten die het bureau kan wijzigen.', () => Tekstinstelling)
  teksten!: readonly Tekstinstelling[];
  @ListOf('Wie elke fase bevestigt.', () => Bevestigersinstelling)
  bevestigers!: readonly Bevestigersinstelling[];
  @ListOf('Hoe mails weggaan.', () => Postinstelling) post!: readonly Postinstelling[];
}

export class Postinstelling {
  @Text('Naam.', { example: 'bundelen' }) naam!: string;
  @Text('Titel.') titel!: string;
  @YesNo('Wat zonder afwijking geldt.') standaard!: boolean;
  @YesNo('Wat hier anders is gekozen.', { nullable: true }) afwijking!: boolean | null;
  @YesNo('Wat nu geldt.') waarde!: boolean;
}

export class FaseBevestigers {
  @Text('Fase.') fase!: string;
  @Texts('Rollen; geen volgt de standaard.') rollen!: readonly string[];
}

export class InstellingenInvoer {
  @Table('Per naam het getal; wat u weglaat, volgt de standaard.', 'integer')
  afwijkingen!: Record<string, unknown>;

  @Table(
    'Per naam de tekst; wat u weglaat, volgt de standaard. Zonder dit veld blijven alle teksten zoals ze zijn.',
    'string',
    {
      optional: true,
    },
  )
  teksten?: Record<string, unknown>;

  @ListOf('Per fase wie bevestigt. Zonder dit veld blijft dat zoals het is.', () => FaseBevestigers, {
    optional: true,
  })
  bevestigers?: readonly FaseBevestigers[];

  @Table(
    'Per naam ‘ja’ of ‘nee’; wat u weglaat, volgt de standaard. Zonder dit veld blijft het zoals het is.',
    'string',
    {
      optional: true,
    },
  )
  post?: Record<string, unknown>;
}

export const instellingenVan = ({
  daarboven,
  afwijkingen,
  groepen,
  teksten,
  bevestigers,
  post,
}: InstellingenView): Instellingen => ({
  post: post.map(({ naam, titel, daarboven: standaard, eigen }) => ({
    naam,
    titel,
    standaard,
    afwijking: eigen,
    waarde: eigen ?? standaard,
  })),
  teksten: teksten.map(({ naam, titel, uitleg, daarboven: standaard, eigen }) => ({
    naam,
    titel,
    uitleg,
    standaard,
    afwijking: eigen,
    waarde: eigen ?? standaard,
  })),
  bevestigers: bevestigers.map(({ fase, titel, daarboven: standaard, eigen, rollen }) => ({
    fase,
    titel,
    standaard,
    afwijking: eigen,
    waarde: eigen ?? standaard,
    keuze: rollen,
  })),
  instellingen: groepen
    .flatMap(({ velden }) => velden)
    .map(({ naam, label, eenheid, min, max }) => {
      const afwijking = afwijkingen[naam] ?? null;
      return {
        naam,
        label,
        eenheid,
        min,
        max,
        standaard: daarboven[naam],
        afwijking,
        waarde: afwijking ?? daarboven[naam],
      };
    }),
});

const alsTekst = (waarden: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [naam, String(waarde ?? '')]));

/** As the form sends them: the use case judges each of them and all together. */
export const invoerVan = ({ afwijkingen, teksten, bevestigers, post }: InstellingenInvoer): Invoer => ({
  post: post && alsTekst(post),
  getallen: alsTekst(afwijkingen),
  teksten: teksten && alsTekst(teksten),
  bevestigers: bevestigers && Object.fromEntries(bevestigers.map(({ fase, rollen }) => [fase, rollen])),
});

/** Where this API has the fields that the use case finds fault with. */
export const plekVan = (veld: string): string => {
  const [soort, naam] = /^(tekst|bevestigers|post)-(.+)$/.exec(veld)?.slice(1) ?? [];
  if (naam === undefined) return `afwijkingen.${veld}`;
  if (soort === 'post') return `post.${naam}`;
  return soort === 'tekst' ? `teksten.${naam}` : 'bevestigers';
};
