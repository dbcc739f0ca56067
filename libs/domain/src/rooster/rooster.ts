import { Temporal } from 'temporal-polyfill';
import { isLokaalTijdstip, type LokaalTijdstip } from '../calendar/tijd.ts';

export type RoosterSoort = 'bijeenkomst1' | 'bijeenkomst2' | 'dagdeel';

export interface Roosteronderdeel {
  van: LokaalTijdstip;
  tot: LokaalTijdstip;
  titel: string;
  uitleg: string;
}

interface Onderdeel {
  minuten: number;
  titel: string;
  uitleg: string;
}

const PAUZE: Onderdeel = {
  minuten: 30,
  titel: 'Pauze',
  uitleg: 'Soep en broodjes. Een goed moment om elkaar te spreken.',
};

/**
 * Parts in order, each with its length. Begin, end and break of an evening (17.00, 22.00,
 * 18.00–18.30) and the order of its parts are in the programme's text; the hour at which the groups
 * end and all times of a dagdeel are our defaults.
 */
const ONDERDELEN: Readonly<Record<RoosterSoort, readonly Onderdeel[]>> = {
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
};

/** The time table of one session, shifted to when it begins (17.00 for an evening). */
export function rooster(soort: RoosterSoort, beginLokaal: LokaalTijdstip): Roosteronderdeel[] {
  if (!isLokaalTijdstip(beginLokaal)) {
    throw new RangeError(`Expected a local date-time such as 2027-01-14T17:00, got '${beginLokaal}'`);
  }
  let van = Temporal.PlainDateTime.from(beginLokaal);
  return ONDERDELEN[soort].map(({ minuten, titel, uitleg }) => {
    const tot = van.add({ minutes: minuten });
    const deel = { van: opMinuut(van), tot: opMinuut(tot), titel, uitleg };
    van = tot;
    return deel;
  });
}

/** When the session is over: the end of its last part. */
export function eindVan(soort: RoosterSoort, beginLokaal: LokaalTijdstip): LokaalTijdstip {
  const minuten = ONDERDELEN[soort].reduce((som, deel) => som + deel.minuten, 0);
  return opMinuut(Temporal.PlainDateTime.from(beginLokaal).add({ minutes: minuten }));
}

const opMinuut = (moment: Temporal.PlainDateTime): LokaalTijdstip =>
  moment.toString({ smallestUnit: 'minute' });
