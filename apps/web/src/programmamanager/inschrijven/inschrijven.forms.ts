import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { ClientKeuze, Gemeente } from '#case-management';
import { CLIENT_SOORTEN, type ClientSoort } from '#domain';
import type { FieldFault } from '#workflow-engine';
import { EmptyAsUndefined, RequestForm } from '../../shell/index.ts';
import { meerdereGemeenten, zoekGemeente } from './zoek-gemeente.ts';

const MAX = 200;
const lang = { message: `Maak dit korter dan ${MAX} tekens.` };

/** One client, in the fields that its kind needs. */
export class InschrijvenForm extends RequestForm {
  @IsString()
  @IsNotEmpty({ message: 'Kies een programma.' })
  programma!: string;

  @IsIn(CLIENT_SOORTEN, { message: 'Kies voor wie het traject is.' })
  soort: ClientSoort = 'gemeente';

  @EmptyAsUndefined()
  @IsOptional()
  @IsString()
  @MaxLength(MAX, lang)
  gemeente?: string;

  @EmptyAsUndefined()
  @IsOptional()
  @IsString()
  @MaxLength(MAX, lang)
  provincie?: string;

  @EmptyAsUndefined()
  @IsOptional()
  @IsString()
  @MaxLength(MAX, lang)
  overheid?: string;

  @EmptyAsUndefined()
  @IsOptional()
  @IsString()
  @MaxLength(MAX, lang)
  naam?: string;

  @EmptyAsUndefined()
  @IsOptional()
  @IsString()
  @MaxLength(MAX, lang)
  email?: string;

  /** Whose sign-up is taken with it. */
  @EmptyAsUndefined()
  @IsOptional()
  @IsUUID()
  aanmelding?: string;

  @IsString()
  @IsNotEmpty({ message: 'Kies wie de programmamanager wordt.' })
  programmamanager!: string;
}

/** The client that was meant, or what is wrong with how the gemeente was typed. */
export function leesClient(
  form: InschrijvenForm,
  gemeenten: readonly Gemeente[],
): ClientKeuze | { readonly fault: FieldFault } {
  const { soort, gemeente: tekst = '', provincie = '', overheid = '', naam = '', email = '' } = form;
  if (soort === 'provincie') return { soort, naam: provincie };
  if (soort === 'overheid') return { soort, naam: overheid };
  const gemeente = zoekGemeente(gemeenten, tekst);
  const fout = gemeente
    ? undefined
    : tekst === ''
      ? 'Vul de naam van de gemeente in.'
      : meerdereGemeenten(gemeenten, tekst);
  if (fout !== undefined) return { fault: { field: 'gemeente', text: fout } };
  const code = gemeente?.code ?? '';
  return soort === 'gemeente' ? { soort, code } : { soort, naam, email, gemeenteCode: code };
}
