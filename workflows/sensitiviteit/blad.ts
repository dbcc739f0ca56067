import type { Programmablad } from '#domain';
import { TRAINING } from './fasen.ts';

/** Politiek-bestuurlijke sensitiviteit: what people, pages and mails need to know of it besides its machine. */
export const sensitiviteitBlad: Programmablad = {
  naam: 'sensitiviteit',
  versie: 1,
  titel: 'Politiek-bestuurlijke sensitiviteit',
  inZin: 'het traject Politiek-bestuurlijke sensitiviteit',
  clienten: ['gemeente'],
  onderdeelVan: null,
  groepWoord: null,
  aanmeldformulier: false,
  rollen: [
    'opdrachtgever',
    'gemeentesecretaris',
    'directielid',
    'manager',
    'teamleider',
    'ambtenaar',
    'griffier',
    'raadslid',
    'burgemeester',
    'wethouder',
  ],
  zittingen: [
    {
      onderdeel: TRAINING.id,
      titel: TRAINING.titel,
      naam: TRAINING.naam,
      rooster: 'trainingsmoment',
      begintOm: '13:00',
      na: null,
      afstand: null,
      groepswijze: null,
      voor: 'allen',
      herhaalt: true,
      datumTaak: 'training.datum',
    },
  ],
  documenten: [
    { soort: 'programma', titel: 'Programma op maat', alleenVoor: null },
    { soort: 'begrip', titel: 'Wat wij onder sensitiviteit verstaan', alleenVoor: null },
    { soort: 'voorbeelden', titel: 'Voorbeelden uit de praktijk', alleenVoor: null },
    { soort: 'werkwijze', titel: 'De nieuwe manier van werken', alleenVoor: null },
  ],
  consultaties: [],
  // The text gives no price and no duration: they stay empty until they are agreed.
  gegevens: [
    {
      naam: 'prijs',
      titel: 'Afgesproken prijs',
      uitleg: 'Het traject is maatwerk: er is geen vaste prijs.',
      soort: 'bedrag',
      alleenVoor: null,
      taak: null,
    },
    {
      naam: 'duur',
      titel: 'Afgesproken duur',
      uitleg: 'Bijvoorbeeld van wanneer tot wanneer.',
      soort: 'tekst',
      alleenVoor: null,
      taak: null,
    },
    {
      naam: 'raadsverkiezingen',
      titel: 'Datum van de volgende raadsverkiezingen',
      uitleg:
        'Alleen invullen als uw gemeente een andere dag heeft dan de gewone: de derde woensdag van maart, eens in de vier jaar.',
      soort: 'datum',
      alleenVoor: null,
      taak: null,
    },
  ],
  instellingen: [
    'cyclusMaanden',
    'uitnodigingDagenVooraf',
    'praktischWerkdagenVooraf',
    'bevestigingHerinnering1',
    'bevestigingHerinnering2',
    'bevestigingEscalatie',
  ],
  teksten: [],
  privacy: {
    uitleg: 'Uw naam en adres gebruiken wij alleen voor dit traject. De gemeente en het bureau zien ze.',
    stilOpZittingsdagen: false,
  },
  paginas: [],
};
