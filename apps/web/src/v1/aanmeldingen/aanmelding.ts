import type { AanmeldingBeeld } from '#case-management';
import { CLIENT_SOORTEN } from '#domain';
import { Instant, OneOf, RequestId, Text, Uuid } from '../api/index.ts';

export const AANMELDING_STATUSSEN = ['nieuw', 'aangenomen', 'afgewezen'] as const;

export class Aanmelding {
  @Uuid('Id van de aanmelding.') id!: string;
  @Text('Naam van het programma.', { example: 'masterclass' }) programma!: string;
  @Text('De organisatie; van een gemeente de naam.') organisatie!: string;
  @Text('CBS-code, als het een gemeente is.', { nullable: true }) gemeenteCode!: string | null;
  @Text('Wie zich aanmeldde.') naam!: string;
  @Text('E-mailadres.') email!: string;
  @Text('Functie.', { empty: true }) functie!: string;
  @Text('Telefoonnummer.', { empty: true }) telefoon!: string;
  @Text('Wat erbij is geschreven.', { empty: true }) toelichting!: string;
  @Instant('Wanneer ontvangen.') ontvangenOp!: string;
  @OneOf('Stand.', AANMELDING_STATUSSEN) status!: string;
  @Instant('Wanneer besloten.', { nullable: true }) beslotenOp!: string | null;
  @Text('Door wie.', { nullable: true }) beslotenDoor!: string | null;
  @Text('Waarom afgewezen.', { nullable: true }) reden!: string | null;
  @Uuid('Het traject dat ermee begon.', { nullable: true }) trajectId!: string | null;
}

export class AanmeldingInvoer {
  @Text('Naam van een programma met een aanmeldformulier.', { example: 'masterclass' }) programma!: string;
  @Text('CBS-code van de gemeente, of leeg.', { optional: true, empty: true, max: 20 }) gemeente?: string;
  @Text('Naam van een andere organisatie.', { optional: true, empty: true, max: 200 }) organisatie?: string;
  @Text('Wie zich aanmeldt.', { max: 120 }) naam!: string;
  @Text('E-mailadres; hier gaat een bevestiging naartoe.', { max: 200 }) email!: string;
  @Text('Functie.', { optional: true, empty: true, max: 120 }) functie?: string;
  @Text('Telefoonnummer.', { optional: true, empty: true, max: 40 }) telefoon?: string;
  @Text('Wat erbij hoort.', { optional: true, empty: true, max: 2_000 }) toelichting?: string;
  @RequestId() requestId!: string;
}

export class AannemingInvoer {
  @Uuid('Id van de programmamanager.') programmamanagerId!: string;
  @OneOf('Voor wie het traject is; anders zoals aangemeld.', CLIENT_SOORTEN, { optional: true })
  soort?: string;
  @Text('Naam van de provincie of de organisatie; anders zoals aangemeld.', { optional: true, max: 200 })
  naam?: string;
}

export class AfwijzingInvoer {
  @Text('Waarom; alleen voor het bureau.', { max: 2_000 }) reden!: string;
  @Text('Tekst voor een vriendelijke mail; leeg: zonder eigen tekst; weggelaten: geen mail.', {
    optional: true,
    empty: true,
    max: 2_000,
  })
  bericht?: string;
}

export const aanmeldingVan = ({ programmaTitel: _, ...aanmelding }: AanmeldingBeeld): Aanmelding =>
  aanmelding;
