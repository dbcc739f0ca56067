import type { Programmablad } from '#domain';

/** One work group of Politiek-bestuurlijke sensitiviteit. */
export const werkgroepBlad: Programmablad = {
  naam: 'sensitiviteit-werkgroep',
  versie: 1,
  titel: 'Politiek-bestuurlijke sensitiviteit: werkgroep',
  inZin: 'het traject Politiek-bestuurlijke sensitiviteit',
  clienten: ['gemeente'],
  onderdeelVan: 'sensitiviteit',
  groepWoord: 'werkgroep',
  aanmeldformulier: false,
  rollen: ['werkgroeptrekker', 'ambtenaar', 'teamleider', 'manager', 'griffier'],
  zittingen: [],
  documenten: [
    { soort: 'resultaat', titel: 'Resultaat van de werkgroep', alleenVoor: null },
    { soort: 'voorbeeld', titel: 'Voorbeeld uit de praktijk', alleenVoor: null },
  ],
  consultaties: [],
  gegevens: [
    {
      naam: 'thema',
      titel: 'Thema van de werkgroep',
      uitleg: 'Het thema dat de werkgroep zelf heeft gekozen, in één zin.',
      soort: 'tekst',
      // Named by the group itself: its lead fills it in, or the team on its behalf.
      alleenVoor: [
        'werkgroeptrekker',
        'ambtenaar',
        'teamleider',
        'manager',
        'griffier',
        'programmamanager',
        'trainer',
      ],
      taak: 'thema.kiezen',
    },
  ],
  instellingen: ['werkgroepLeden', 'hulpWerkdagen'],
  teksten: [],
  privacy: {
    uitleg: 'Uw naam en adres gebruiken wij alleen voor dit traject. De gemeente en het bureau zien ze.',
    stilOpZittingsdagen: false,
  },
  paginas: [],
};
