import type { Deel, Delen } from './deel.ts';

const PAUZE: Deel = {
  minuten: 30,
  titel: 'Pauze',
  uitleg: 'Soep en broodjes. Een goed moment om elkaar te spreken.',
};

/**
 * Evenings and training of the Verdiepingsslag Overheidsparticipatie. Begin, end and break of an evening (17.00, 22.00,
 * 18.00–18.30) and the order of its parts are in the programme's text; the hour at which the groups
 * end and all times of a dagdeel are our defaults.
 */
export const ovkkDelen = {
  bijeenkomst1: [
    {
      minuten: 60,
      titel: 'Plenaire opening',
      uitleg: 'Welkom en een presentatie over burgerparticipatie en overheidsparticipatie.',
    },
    PAUZE,
    {
      minuten: 150,
      titel: 'In drie gemengde groepen',
      uitleg:
        'Raadsleden, collegeleden en ambtenaren vormen samen een visie. Een procesbegeleider leidt het gesprek over open staan en loslaten.',
    },
    {
      minuten: 60,
      titel: 'Plenaire afsluiting',
      uitleg: 'De groepen laten elkaar hun visie zien. Daaruit ontstaat één globale visie.',
    },
  ],
  bijeenkomst2: [
    {
      minuten: 60,
      titel: 'Plenaire opening',
      uitleg: 'We presenteren de visie en voorbeelden (cases) uit uw eigen gemeente.',
    },
    PAUZE,
    {
      minuten: 150,
      titel: 'In drie aparte groepen',
      uitleg:
        'Raadsleden, college en directie, en ambtenaren spreken elk in hun eigen groep over houding en gedrag: die van henzelf en die van de anderen.',
    },
    {
      minuten: 60,
      titel: 'Plenaire afsluiting',
      uitleg: 'Elke groep vertelt haar ambitie en wat de groepen van elkaar verwachten.',
    },
  ],
  dagdeel: [
    {
      minuten: 30,
      titel: 'Opening',
      uitleg: 'Terugblik op de visie en de afspraken over houding en gedrag.',
    },
    {
      minuten: 75,
      titel: 'Oefenen met intervisie',
      uitleg: 'U brengt een eigen situatie in en oefent in een kleine groep.',
    },
    { minuten: 15, titel: 'Pauze', uitleg: 'Koffie en thee.' },
    {
      minuten: 75,
      titel: 'Zelf een groep begeleiden',
      uitleg: 'U leidt een gesprek zoals u dat straks met ongeveer 20 ambtenaren doet.',
    },
    { minuten: 15, titel: 'Afsluiting', uitleg: 'Wat neemt u mee en wat spreken we af?' },
  ],
} as const satisfies Delen;
