import type { Ontvanger } from '#berichten';
import type { Gevolgen as GevolgenView } from '#case-management';
import {
  GebeurtenisVeld,
  Instant,
  ListOf,
  Text,
  Texts,
  Vereiste,
  Whole,
  veldVan,
  vereisteVan,
} from '../api/index.ts';
import { Timer } from '../trajecten/voortgang.ts';

export class GevolgMail {
  @Text('Naam van het sjabloon.', { example: 'uitnodiging' }) sjabloon!: string;
  @Whole('Hoeveel mensen hem krijgen.') aantal!: number;
  @Texts('Namen van wie hem krijgt.') ontvangers!: readonly string[];
}

export class GevolgTaak {
  @Text('Wat er moet gebeuren.') titel!: string;
  @Text('Rol die het doet.') eigenaar!: string;
  @Instant('Wanneer het klaar moet zijn.', { nullable: true }) termijn!: string | null;
}

export class Gevolgen {
  @Text('De gebeurtenis.') type!: string;
  @Text('Wat op de knop staat.') label!: string;
  @ListOf('Wat u erbij moet sturen.', () => GebeurtenisVeld) velden!: readonly GebeurtenisVeld[];
  @ListOf('Adviezen die niet zijn gevolgd.', () => Vereiste) advies!: readonly Vereiste[];
  @ListOf('Mails die dan gaan.', () => GevolgMail) mails!: readonly GevolgMail[];
  @Texts('Wat er verder begint of stopt: groep, vervolg of groepenStoppen.') runs!: readonly string[];
  @ListOf('Taken die dan ontstaan.', () => GevolgTaak) taken!: readonly GevolgTaak[];
  @ListOf('Termijnen die dan gaan lopen.', () => Timer) timers!: readonly Timer[];
  @Text('Titel van de fase nu.') vanFase!: string;
  @Text('Titel van de fase daarna.') naarFase!: string;
  @Whole('De stap waarvan dit uitgaat; stuur hem mee als expectedSeq.') seq!: number;
}

/** With, for each mail, who would get it. */
export const gevolgenVan = (
  gevolgen: GevolgenView,
  ontvangers: readonly (readonly Ontvanger[])[],
): Gevolgen => ({
  type: gevolgen.type,
  label: gevolgen.label,
  velden: gevolgen.velden.map(veldVan),
  advies: gevolgen.advies.map(vereisteVan),
  mails: gevolgen.mails.map(({ sjabloon }, nummer) => {
    const mensen = ontvangers[nummer] ?? [];
    return { sjabloon, aantal: mensen.length, ontvangers: mensen.map(({ naam }) => naam) };
  }),
  runs: gevolgen.runs,
  taken: gevolgen.taken.map(({ titel, eigenaar, termijn }) => ({ titel, eigenaar, termijn })),
  timers: gevolgen.termijnen.map(({ titel, op }) => ({ titel, op })),
  vanFase: gevolgen.vanFase,
  naarFase: gevolgen.naarFase,
  seq: gevolgen.seq,
});
