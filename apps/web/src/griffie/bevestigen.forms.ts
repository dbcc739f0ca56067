import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Versie } from '#case-management';
import { RequestForm } from '../shell/index.ts';

/** The page says it in the words of its question. */
export const GEEN_KEUZE = 'Kies een van de antwoorden.';

type Gelezen = readonly { readonly versie: Pick<Versie, 'soort' | 'nummer'> }[];

/** 'visie 0.1,ambities 1.0': the versions on the page, as its form carries them. */
export const alsGezien = (documenten: Gelezen): string =>
  documenten.map(({ versie: { soort, nummer } }) => `${soort} ${nummer}`).join(',');

export const leesGezien = (tekst = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tekst.split(',').flatMap((deel) => {
      const [soort, nummer] = deel.split(' ');
      return soort && nummer ? [[soort, nummer]] : [];
    }),
  );

export class BevestigForm extends RequestForm {
  /** Which phase the page was about. */
  @IsString()
  fase!: string;

  @IsOptional()
  @Matches(/^[\w ,.-]{0,500}$/)
  gezien?: string;

  @IsIn(['bevestigen', 'terugsturen'], { message: GEEN_KEUZE })
  besluit!: 'bevestigen' | 'terugsturen';

  @IsOptional()
  @IsString()
  @MaxLength(5_000, { message: 'Gebruik hooguit 5.000 tekens.' })
  toelichting = '';
}
