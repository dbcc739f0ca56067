import type { BordStand, ClientKeuze } from '#case-management';
import { CLIENT_SOORTEN, type ClientSoort } from '#domain';
import { One, OneOf, PaginaVraag, RequestId, Text, Uuid } from '../api/index.ts';

const STANDEN = [
  'loopt',
  'gepauzeerd',
  'afgerond',
  'gestopt',
  'griffie',
  'bevestiger',
  'deelnemers',
  'bureau',
  'telaat',
] as const satisfies readonly BordStand[];

export class TrajectenVraag extends PaginaVraag {
  @Text('Naam van het programma, ook van groepen binnen een ander; standaard het eerste.', { optional: true })
  programma?: string;
  @Text('Deel van de naam van de client of de groep.', { optional: true, max: 100, empty: true })
  zoek?: string;
  @Uuid('Alleen de groepen van dit traject.', { optional: true }) ouder?: string;
  @Text('Id van de fase waarin het traject is.', { optional: true }) fase?: string;
  @OneOf('Hoe het ervoor staat, op wie het wacht, of te laat.', STANDEN, { optional: true })
  stand?: BordStand;
}

/** One class for four kinds: which fields count depends on the kind. */
export class NieuweClient {
  @OneOf('Wat voor client.', CLIENT_SOORTEN) soort!: ClientSoort;
  @Text('CBS-code; bij een gemeente, en bij een persoon de eigen gemeente.', {
    optional: true,
    example: 'GM0344',
  })
  gemeenteCode?: string;
  @Text('Naam; bij een provincie, een andere overheid en een persoon.', { optional: true, max: 200 })
  naam?: string;
  @Text('E-mailadres; bij een persoon.', { optional: true, max: 200 }) email?: string;
}

export const clientKeuze = ({
  soort,
  gemeenteCode = '',
  naam = '',
  email = '',
}: NieuweClient): ClientKeuze => {
  switch (soort) {
    case 'gemeente':
      return { soort, code: gemeenteCode };
    case 'persoon':
      return { soort, naam, email, gemeenteCode };
    case 'provincie':
    case 'overheid':
      return { soort, naam };
  }
};

export class NieuwTraject {
  @One('Voor wie het traject is.', () => NieuweClient) client!: NieuweClient;
  @Text('Naam van het programma.', { example: 'ovkk' }) programma!: string;
  @Uuid('Id van de medewerker die programmamanager wordt.') programmamanager!: string;
  @RequestId() requestId!: string;
}
