import type { Programmablad, Zittingblad } from '#domain';

const MOMENT = {
  rooster: 'reflectiedag',
  begintOm: '09:30',
  groepswijze: null,
  voor: ['burgemeester'],
  herhaalt: false,
  datumTaak: 'moment1.data',
} as const;
const gesprek = {
  rooster: 'tweegesprek',
  begintOm: '10:00',
  na: null,
  afstand: null,
  groepswijze: null,
  voor: ['burgemeester'],
} as const;
/** Notes and questions: nobody else reads them, the programmamanager included. */
const ONDER_VIER_OGEN = { alleenVoor: ['burgemeester', 'procesbegeleider'] } as const;

const moment = (nummer: number): Zittingblad => ({
  ...MOMENT,
  onderdeel: `moment${nummer}`,
  titel: `Reflectiemoment ${nummer}`,
  naam: `reflectiemoment ${nummer}`,
  na: nummer === 1 ? 'kennismaking' : `moment${nummer - 1}`,
  afstand: null,
});

/** Hoe maakt de burgemeester het verschil?: what people, pages and mails need to know of it besides its machine. */
export const burgemeesterBlad: Programmablad = {
  naam: 'burgemeester',
  versie: 1,
  titel: 'Hoe maakt de burgemeester het verschil?',
  inZin: 'het programma ‘Hoe maakt de burgemeester het verschil?’',
  clienten: ['persoon'],
  onderdeelVan: null,
  groepWoord: null,
  aanmeldformulier: false,
  rollen: ['burgemeester', 'secretariaat'],
  zittingen: [
    {
      ...gesprek,
      onderdeel: 'kennismaking',
      titel: 'Kennismakingsgesprek',
      naam: 'het kennismakingsgesprek',
      herhaalt: false,
      datumTaak: 'kennismaking.datum',
    },
    moment(1),
    moment(2),
    moment(3),
    moment(4),
    {
      ...gesprek,
      onderdeel: 'inhaalgesprek',
      titel: 'Inhaalgesprek',
      naam: 'het inhaalgesprek',
      herhaalt: true,
      datumTaak: 'inhaalgesprek.datum',
    },
  ],
  documenten: [
    { soort: 'programmaboekje', titel: 'Programmaboekje', alleenVoor: null },
    { soort: 'notities', titel: 'Notities van de gesprekken', ...ONDER_VIER_OGEN },
    { soort: 'terugblik', titel: 'Terugblik op de eigen vragen', ...ONDER_VIER_OGEN },
  ],
  consultaties: [],
  gegevens: [
    {
      naam: 'eigenVragen',
      titel: 'Welke vragen wilt u graag behandeld zien?',
      uitleg: 'Alleen u en uw procesbegeleider lezen dit.',
      soort: 'tekst',
      ...ONDER_VIER_OGEN,
      taak: 'moment1.vragen',
    },
    {
      naam: 'eigenErvaringen',
      titel: 'Welke eigen ervaringen of actuele zaken brengt u in?',
      uitleg: 'Alleen u en uw procesbegeleider lezen dit.',
      soort: 'tekst',
      ...ONDER_VIER_OGEN,
      taak: null,
    },
    {
      naam: 'vragenBesproken',
      titel: 'Wat hebben uw vragen opgeleverd?',
      uitleg: 'Voor de afronding. Alleen u en uw procesbegeleider lezen dit.',
      soort: 'tekst',
      ...ONDER_VIER_OGEN,
      taak: 'afronding.terugblik',
    },
    {
      naam: 'prijs',
      titel: 'Afgesproken prijs',
      uitleg: 'De tekst van het programma noemt geen prijs. Vul in wat is afgesproken.',
      soort: 'bedrag',
      alleenVoor: null,
      taak: null,
    },
  ],
  instellingen: [
    'praktischWerkdagenVooraf',
    'bevestigingHerinnering1',
    'bevestigingHerinnering2',
    'bevestigingEscalatie',
  ],
  teksten: [],
  privacy: {
    uitleg:
      'Uw vragen en de notities lezen alleen u en uw procesbegeleider. Uw secretariaat ziet alleen data. Op de dagen zelf sturen wij geen mail.',
    stilOpZittingsdagen: true,
  },
  paginas: [],
};
