import type { Instellingen, Programmablad } from '#domain';

export interface Instellingveld {
  readonly naam: keyof Instellingen;
  readonly label: string;
  readonly eenheid: string;
  readonly min: number;
  readonly max: number;
  readonly uitleg?: string;
}

const BIJEENKOMSTEN = [
  {
    naam: 'wekenTussenBijeenkomsten',
    label: 'Tussen de eerste en de tweede bijeenkomst',
    eenheid: 'weken',
    min: 1,
    max: 26,
  },
  {
    naam: 'uitnodigingDagenVooraf',
    label: 'Uitnodiging voor een bijeenkomst',
    eenheid: 'dagen vooraf',
    min: 7,
    max: 90,
  },
  {
    naam: 'praktischWerkdagenVooraf',
    label: 'Praktische informatie over een bijeenkomst',
    eenheid: 'werkdagen vooraf',
    min: 1,
    max: 20,
  },
  {
    naam: 'aantalGroepen',
    label: 'Groepen in een bijeenkomst',
    eenheid: 'groepen',
    min: 2,
    max: 12,
    uitleg: 'Zo veel procesbegeleiders zijn er minstens nodig.',
  },
  {
    naam: 'visieUitwerkenWerkdagen',
    label: 'Visie uitwerken na een bijeenkomst',
    eenheid: 'werkdagen',
    min: 1,
    max: 30,
  },
] as const satisfies readonly Instellingveld[];

const CONSULTATIE = [
  {
    naam: 'consultatieWerkdagen',
    label: 'Termijn van een consultatie',
    eenheid: 'werkdagen',
    min: 3,
    max: 60,
  },
  {
    naam: 'herinneringWerkdagenVooraf',
    label: 'Herinnering aan wie nog niet reageerde',
    eenheid: 'werkdagen voor het eind van de termijn',
    min: 1,
    max: 30,
  },
] as const satisfies readonly Instellingveld[];

const BEVESTIGEN = [
  {
    naam: 'bevestigingHerinnering1',
    label: 'Eerste herinnering aan wie bevestigt',
    eenheid: 'werkdagen na het verzoek',
    min: 1,
    max: 30,
  },
  {
    naam: 'bevestigingHerinnering2',
    label: 'Tweede herinnering',
    eenheid: 'werkdagen na het verzoek',
    min: 2,
    max: 40,
  },
  {
    naam: 'bevestigingEscalatie',
    label: 'Taak voor de programmamanager: bel even',
    eenheid: 'werkdagen na het verzoek',
    min: 3,
    max: 60,
  },
] as const satisfies readonly Instellingveld[];

const PROGRAMMA = [
  {
    naam: 'rapportWerkdagen',
    label: 'Rapport schrijven na een workshop',
    eenheid: 'werkdagen',
    min: 1,
    max: 60,
  },
  {
    naam: 'maxDeelnemersAdvies',
    label: 'Hoogste aantal deelnemers dat wij adviseren',
    eenheid: 'deelnemers',
    min: 2,
    max: 100,
  },
  {
    naam: 'acteursWekenVooraf',
    label: 'Acteurs boeken voor een bijeenkomst',
    eenheid: 'weken vooraf',
    min: 1,
    max: 26,
  },
  {
    naam: 'leiderschapWeken',
    label: 'Tussen twee leiderschapsbijeenkomsten',
    eenheid: 'weken',
    min: 1,
    max: 52,
  },
  {
    naam: 'hulpWerkdagen',
    label: 'Antwoord op een hulpvraag van een werkgroep',
    eenheid: 'werkdagen',
    min: 1,
    max: 20,
  },
  {
    naam: 'werkgroepLeden',
    label: 'Minste aantal leden van een werkgroep',
    eenheid: 'leden',
    min: 1,
    max: 30,
  },
  {
    naam: 'cyclusMaanden',
    label: 'Volgende cyclus na het einde van deze',
    eenheid: 'maanden',
    min: 1,
    max: 60,
  },
] as const satisfies readonly Instellingveld[];

export interface Instellinggroep {
  readonly titel: string;
  readonly velden: readonly Instellingveld[];
}

const GROEPEN: readonly Instellinggroep[] = [
  { titel: 'Bijeenkomsten', velden: BIJEENKOMSTEN },
  { titel: 'Consultatie', velden: CONSULTATIE },
  { titel: 'Bevestigen', velden: BEVESTIGEN },
  { titel: 'Van dit programma', velden: PROGRAMMA },
];

/** The numbers that a bureau may change in a programme, in the order of the form. The definition keeps the defaults. */
export const groepenVoor = ({ instellingen }: Pick<Programmablad, 'instellingen'>): Instellinggroep[] =>
  GROEPEN.map(({ titel, velden }) => ({
    titel,
    velden: velden.filter(({ naam }) => instellingen.includes(naam)),
  })).filter(({ velden }) => velden.length > 0);

export const INSTELLING_VELDEN = [...BIJEENKOMSTEN, ...CONSULTATIE, ...BEVESTIGEN, ...PROGRAMMA] as const;

/** Fails to compile when a setting of the domain is missing above. */
type Vergeten = Exclude<keyof Instellingen, (typeof INSTELLING_VELDEN)[number]['naam']>;
export const ALLE_INSTELLINGEN_STAAN_ERIN: [Vergeten] extends [never] ? true : Vergeten = true;
