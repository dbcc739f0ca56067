import { AcceptedEvent, Vereiste } from './standing.ts';
import { ListOf, One, OneOf, Text, Texts, Whole } from './fields.ts';

export class FoutPlaats {
  @Text('Naam van het gegeven.', { empty: true }) name!: string;
  @Text('JSON Pointer in de inhoud.', { optional: true }) pointer?: string;
}

export class Fout {
  @OneOf('Waar het gegeven stond.', ['body', 'query']) in!: string;
  @One('Welk gegeven.', () => FoutPlaats) location!: FoutPlaats;
  @Text('Regel die niet klopt.') code!: string;
  @Text('Wat er niet klopt en wat u kunt doen.') detail!: string;
}

/** RFC 9457, with the facts of a refusal as extension members. */
export class Problem {
  @Text('Soort probleem.', { example: 'urn:gangmaker:weigering:missing' }) type!: string;
  @Text('Het probleem in een paar woorden.') title!: string;
  @Whole('De HTTP-status.') status!: number;
  @Text('Wat er aan de hand is en wat u kunt doen.', { optional: true, empty: true }) detail?: string;
  @Text('Nummer van dit antwoord; geef het door bij een melding.') instance!: string;
  @Text('Reden van de weigering, voor programma’s.', { optional: true, example: 'missing' }) code?: string;
  @ListOf('Alle fouten in wat is gestuurd.', () => Fout, { optional: true }) errors?: readonly Fout[];
  @Text('Gebeurtenis waarom is gevraagd.', { optional: true }) asked?: string;
  @Text('Fase waarin het traject is.', { optional: true }) fase?: string;
  @Text('Toestand waarin het traject is.', { optional: true }) state?: string;
  @Whole('Nummer van de laatste stap.', { optional: true }) seq?: number;
  @Whole('Nummer van de stap waarvan u uitging.', { optional: true }) expectedSeq?: number;
  @ListOf('Gebeurtenissen waar het traject nu op wacht.', () => AcceptedEvent, { optional: true })
  acceptedEvents?: readonly AcceptedEvent[];
  @ListOf('Wat er ontbreekt voor deze stap, en wie ervoor kan zorgen.', () => Vereiste, { optional: true })
  missing?: readonly Vereiste[];
  @ListOf('Adviezen die niet zijn gevolgd.', () => Vereiste, { optional: true }) advies?: readonly Vereiste[];
  @Text('Veld om bij de opdracht te sturen als u het toch doet.', { optional: true, example: 'tegenAdvies' })
  veld?: string;
  @Texts('Wie dit wel mag.', { optional: true }) rollen?: readonly string[];
}
