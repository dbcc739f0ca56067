import {
  STANDEN,
  type GelezenIngekomen,
  type IngekomenRegel,
  type IngekomenStand,
  type Ingekomenlijst,
} from '#berichten';
import { Instant, ListOf, OneOf, Table, Text, Uuid, Whole, YesNo } from '../api/index.ts';

const SOORTEN = ['antwoord', 'automatisch', 'onbestelbaar', 'agenda'] as const;

export class IngekomenKort {
  @Uuid('Id van de mail.') id!: string;
  @Uuid('Id van het traject.', { nullable: true }) trajectId!: string | null;
  @Text('Van wie het traject is, zoals ‘Gemeente Utrecht’.', { nullable: true }) client!: string | null;
  @Text('Naam van de afzender.', { empty: true }) vanNaam!: string;
  @Text('Adres van de afzender.') vanAdres!: string;
  @Text('Onderwerp; ‘(besloten)’ waar een programma belooft dat anderen niet meelezen.', { empty: true })
  onderwerp!: string;
  @OneOf('Wat voor mail het is.', SOORTEN) soort!: string;
  @OneOf('Stand.', STANDEN) stand!: string;
  @Text('Wat ermee is gedaan, of waarom hij wacht.', { empty: true }) uitkomst!: string;
  @Instant('Wanneer binnengekomen.') ontvangenOp!: string;
}

export class IngekomenMail extends IngekomenKort {
  @Text('Wie wij hadden gemaild.') aanNaam!: string;
  @Uuid('Het bericht waarop dit een antwoord is.', { nullable: true }) berichtId!: string | null;
  @Text('De hele tekst; leeg als hij besloten is.', { empty: true }) tekst!: string;
  @Text('De tekst zonder citaat en handtekening.', { empty: true }) eigenTekst!: string;
  @Whole('Aantal bijlagen.') bijlagen!: number;
  @YesNo('Kan nog worden opgenomen als reactie op een consultatie.') kanReactieWorden!: boolean;
  @Instant('Wanneer afgehandeld.', { nullable: true }) afgehandeldOp!: string | null;
  @Text('Door wie.', { nullable: true }) afgehandeldDoor!: string | null;
}

export class IngekomenMails {
  @Whole('Van alle pagina’s samen.') aantal!: number;
  @Whole('Welke pagina dit is.') pagina!: number;
  @Whole('Hoeveel pagina’s er zijn.') paginas!: number;
  @Table('Hoeveel er in elke stand zijn.', 'integer') aantallen!: Readonly<Record<string, number>>;
  @ListOf('Nieuwste eerst.', () => IngekomenKort) resultaten!: readonly IngekomenKort[];
}

export class IngekomenVraag {
  @Whole('Welke pagina, te beginnen bij 1.', { min: 1, optional: true, fromText: true }) pagina?: number;
  @OneOf('Stand.', STANDEN, { optional: true }) stand?: IngekomenStand;
  @Uuid('Alleen van dit traject.', { optional: true }) trajectId?: string;
  @Text('Woorden in naam, adres of client.', { max: 200, optional: true, empty: true })
  zoek?: string;
}

export class ReactieUitMail {
  @Text('Wat er wordt opgenomen.', { max: 10_000 }) tekst!: string;
}

const kort = (mail: IngekomenRegel): IngekomenKort => ({
  id: mail.id,
  trajectId: mail.trajectId,
  client: mail.client,
  vanNaam: mail.vanNaam,
  vanAdres: mail.vanAdres,
  onderwerp: mail.onderwerp,
  soort: mail.soort,
  stand: mail.stand,
  uitkomst: mail.uitkomst,
  ontvangenOp: mail.ontvangenOp,
});

export const ingekomenVan = ({
  mails,
  totaal,
  pagina,
  paginas,
  aantallen,
}: Ingekomenlijst): IngekomenMails => ({
  aantal: totaal,
  pagina,
  paginas,
  aantallen,
  resultaten: mails.map(kort),
});

export const mailVan = (mail: GelezenIngekomen): IngekomenMail => ({
  ...kort(mail),
  aanNaam: mail.aanNaam,
  berichtId: mail.berichtId,
  tekst: mail.tekst,
  eigenTekst: mail.eigenTekst,
  bijlagen: mail.bijlagen,
  kanReactieWorden: mail.opneembaar !== null,
  afgehandeldOp: mail.afgehandeldOp,
  afgehandeldDoor: mail.afgehandeldDoor,
});
