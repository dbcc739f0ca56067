import type { Programmablad } from '#domain';

const eenKeer = { na: null, afstand: null, groepswijze: null, herhaalt: false } as const;
const gesprek = { ...eenKeer, rooster: 'gesprek', begintOm: '10:00', voor: ['opdrachtgever'] } as const;
const openbaar = { alleenVoor: null } as const;
const JA_NEE = { soort: 'jaNee', alleenVoor: null } as const;

/** Masterclass Integrale besluitvorming: what people, pages and mails need to know of it besides its machine. */
export const masterclassBlad: Programmablad = {
  naam: 'masterclass',
  versie: 1,
  titel: 'Masterclass Integrale besluitvorming',
  inZin: 'de masterclass Integrale besluitvorming',
  clienten: ['gemeente', 'provincie', 'overheid'],
  onderdeelVan: null,
  groepWoord: null,
  aanmeldformulier: true,
  rollen: [
    'opdrachtgever',
    'griffier',
    'gemeentesecretaris',
    'raadslid',
    'burger',
    'burgemeester',
    'wethouder',
    'informatiemanager',
    'ambtenaar',
    'teamleider',
    'manager',
    'directielid',
  ],
  zittingen: [
    {
      ...gesprek,
      onderdeel: 'voorbereiding',
      titel: 'Voorbereidende bijeenkomst',
      naam: 'de voorbereidende bijeenkomst',
      datumTaak: 'aanmelding.datum',
    },
    {
      ...eenKeer,
      onderdeel: 'workshop',
      titel: 'Workshop',
      naam: 'de workshop',
      rooster: 'workshop',
      begintOm: '13:00',
      na: 'voorbereiding',
      voor: 'allen',
      datumTaak: 'uitnodigen.datum',
    },
    {
      ...gesprek,
      onderdeel: 'bespreking',
      titel: 'Bespreking',
      naam: 'de bespreking van het rapport',
      na: 'workshop',
      datumTaak: 'rapportage.datum',
    },
  ],
  documenten: [
    { soort: 'casusbeschrijving', titel: 'Beschrijving van de casus', ...openbaar },
    {
      soort: 'fotos',
      titel: 'Foto’s van de bouwwerken',
      // What somebody built may say more than was meant for a colleague.
      alleenVoor: ['opdrachtgever', 'procesbegeleider', 'trainer'],
    },
    { soort: 'rapport', titel: 'Rapport: principes voor integrale besluitvorming', ...openbaar },
  ],
  consultaties: [],
  gegevens: [
    {
      naam: 'wieAanTafel',
      titel: 'Wie moeten er aan tafel zitten?',
      uitleg:
        'Zo breed mogelijk: griffier, gemeentesecretaris, raadsleden, burgers, bestuurders, informatiemanager, beleidsambtenaar of teamleider, afdelingshoofd of directeur.',
      soort: 'tekst',
      ...openbaar,
      taak: 'voorbereiding.tafel',
    },
    {
      naam: 'burgerMagMee',
      titel: 'Kan een burger meedoen?',
      uitleg: 'De bijeenkomst is zo veilig dat niemand met meel in de mond praat.',
      ...JA_NEE,
      taak: 'voorbereiding.veiligheid',
    },
    {
      naam: 'bestuurderVrijuit',
      titel: 'Durft een bestuurder dan nog vrijuit te spreken?',
      uitleg: 'Zo niet, dan zitten een burger en een bestuurder niet samen aan tafel.',
      ...JA_NEE,
      taak: 'voorbereiding.veiligheid',
    },
    {
      naam: 'opdrachtgeverBouwtMee',
      titel: 'Bouwt de opdrachtgever zelf mee?',
      uitleg: 'Zo ja, dan telt de opdrachtgever mee als deelnemer aan tafel.',
      ...JA_NEE,
      taak: null,
    },
    {
      naam: 'casus',
      titel: 'De casus',
      uitleg: 'We beoordelen de casus niet. We halen er principes uit.',
      soort: 'tekst',
      ...openbaar,
      taak: 'voorbereiding.casus',
    },
    {
      naam: 'casusHerkomst',
      titel: 'Waar komt de casus vandaan?',
      uitleg: 'Een situatie van een ander kan veiliger zijn.',
      soort: 'keuze',
      keuzes: [
        { waarde: 'eigen', titel: 'Uit het eigen recente verleden' },
        { waarde: 'naburig', titel: 'Uit een naburige gemeente of organisatie' },
      ],
      ...openbaar,
      taak: 'voorbereiding.casus',
    },
    {
      naam: 'cateringGeregeld',
      titel: 'Is de catering geregeld?',
      uitleg: 'De opdrachtgever zorgt voor de catering en de plaats.',
      ...JA_NEE,
      ookDoor: ['opdrachtgever'],
      taak: 'uitnodigen.catering',
    },
  ],
  instellingen: [
    'maxDeelnemersAdvies',
    'rapportWerkdagen',
    'praktischWerkdagenVooraf',
    'bevestigingHerinnering1',
    'bevestigingHerinnering2',
    'bevestigingEscalatie',
  ],
  teksten: [
    {
      naam: 'prijs',
      titel: 'Prijs',
      uitleg:
        'Staat in de mail na de aanmelding, en in de mail die de programmamanager vraagt om de factuur te sturen.',
      standaard: '€ 1.995,- exclusief reiskosten en btw',
    },
    {
      naam: 'rapportOpzet',
      titel: 'Opzet van het rapport',
      uitleg: 'Staat boven het concept dat de opdrachtgever krijgt.',
      standaard:
        'In dit rapport beoordelen wij de casus niet. Wij halen er principes uit voor het organiseren en ondersteunen van integrale besluitvorming.',
    },
  ],
  privacy: {
    uitleg:
      'Uw naam en adres gebruiken wij alleen voor deze masterclass. Foto’s van de bouwwerken zien alleen de opdrachtgever en de begeleiders.',
    stilOpZittingsdagen: false,
  },
  paginas: [],
};
