import type { Gegevenblad, Programmablad, Zittingblad } from '#domain';
import { LEIDERSCHAPSBIJEENKOMST, LEIDERSCHAP_ROLLEN, RAADSESSIE, RAADSESSIE_ROLLEN } from './sessies.ts';
import { THEMAS } from './vereisten/raad.ts';

const herhaald = { herhaalt: true, groepswijze: null, na: null } as const;
const zittingen: readonly Zittingblad[] = [
  {
    onderdeel: RAADSESSIE.id,
    titel: RAADSESSIE.titel,
    naam: RAADSESSIE.naam,
    rooster: 'raadsessie',
    begintOm: '19:30',
    afstand: null,
    voor: RAADSESSIE_ROLLEN,
    datumTaak: 'raad.datum',
    ...herhaald,
  },
  {
    onderdeel: LEIDERSCHAPSBIJEENKOMST.id,
    titel: LEIDERSCHAPSBIJEENKOMST.titel,
    naam: LEIDERSCHAPSBIJEENKOMST.naam,
    rooster: 'leiderschap',
    begintOm: '15:00',
    // From the one before it.
    afstand: { weken: 'leiderschapWeken' },
    voor: LEIDERSCHAP_ROLLEN,
    datumTaak: 'leiderschap.datum',
    ...herhaald,
  },
];

const open = { alleenVoor: null, taak: null } as const;
/** The text gives no price, duration or size: they stay empty until they are agreed. */
const gegevens: readonly Gegevenblad[] = [
  {
    naam: 'prijs',
    titel: 'Afgesproken prijs',
    uitleg: 'Het programma is maatwerk: er is geen vaste prijs.',
    soort: 'bedrag',
    ...open,
  },
  {
    naam: 'duur',
    titel: 'Afgesproken duur',
    uitleg: 'Bijvoorbeeld van wanneer tot wanneer, of hoeveel dagdelen.',
    soort: 'tekst',
    ...open,
  },
  {
    naam: 'groepsgrootte',
    titel: 'Afgesproken grootte van een cohort',
    uitleg: 'Hoeveel mensen samen een cohort vormen.',
    soort: 'getal',
    ...open,
  },
  {
    naam: 'cohortDirectie',
    titel: 'Cohort van directie en MT',
    uitleg: 'De naam van het cohort waarin directie en MT hetzelfde traject doorlopen.',
    soort: 'tekst',
    alleenVoor: null,
    taak: 'ambtenaren.cohortDirectie',
  },
  ...Object.entries(THEMAS).map(([naam, thema]): Gegevenblad => ({
    naam,
    titel: `Behandeld op: ${thema}`,
    uitleg: 'De datum van de sessie van raad en college waarin dit thema is behandeld.',
    soort: 'datum',
    alleenVoor: null,
    taak: 'raad.themas',
  })),
];

/** Ambtelijk-bestuurlijk samenwerken: what people, pages and mails need to know of it besides its machine. */
export const samenwerkenBlad: Programmablad = {
  naam: 'samenwerken',
  versie: 1,
  titel: 'Ambtelijk-bestuurlijk samenwerken',
  inZin: 'het programma Ambtelijk-bestuurlijk samenwerken',
  clienten: ['gemeente', 'provincie'],
  onderdeelVan: null,
  groepWoord: null,
  aanmeldformulier: false,
  rollen: [
    'opdrachtgever',
    'gemeentesecretaris',
    'griffier',
    'burgemeester',
    'wethouder',
    'raadslid',
    'directielid',
    'manager',
    'teamleider',
    'ambtenaar',
    'gast',
  ],
  zittingen,
  documenten: [
    { soort: 'programma', titel: 'Programma op maat', alleenVoor: null },
    { soort: 'resultaten', titel: 'Samenvatting van de resultaten', alleenVoor: null },
    { soort: 'leiderschapsverslag', titel: 'Verslag van de leiderschapsbijeenkomst', alleenVoor: null },
    { soort: 'eindverslag', titel: 'Eindverslag', alleenVoor: null },
  ],
  consultaties: [],
  gegevens,
  instellingen: [
    'leiderschapWeken',
    'uitnodigingDagenVooraf',
    'praktischWerkdagenVooraf',
    'bevestigingHerinnering1',
    'bevestigingHerinnering2',
    'bevestigingEscalatie',
  ],
  teksten: [],
  privacy: {
    uitleg: 'Uw naam en adres gebruiken wij alleen voor dit programma. Uw organisatie en het bureau zien ze.',
    stilOpZittingsdagen: false,
  },
  paginas: [],
};
