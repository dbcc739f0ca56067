import type { Delen } from './deel.ts';

/**
 * Sessions of the masterclass Integrale besluitvorming. That the workshop is a dagdeel, and what people do in it
 * in which order, is in the programme's text; all times are our defaults.
 */
export const masterclassDelen = {
  gesprek: [{ minuten: 90, titel: 'Gesprek', uitleg: 'We lopen samen door wat er te bespreken is.' }],
  workshop: [
    {
      minuten: 20,
      titel: 'Opening',
      uitleg: 'De casus en de afspraak voor vandaag: iedereen kan vrijuit spreken.',
    },
    {
      minuten: 60,
      titel: 'Zelf bouwen',
      uitleg:
        'U bouwt met LEGO hoe een integraal besluitvormingstraject er volgens u uitziet, en vertelt wat u ermee bedoelt.',
    },
    { minuten: 15, titel: 'Pauze', uitleg: 'Koffie en thee. De catering regelt uw eigen organisatie.' },
    {
      minuten: 60,
      titel: 'Samen bouwen',
      uitleg: 'We bekijken de verschillen en bouwen samen een vorm die u wenst.',
    },
    {
      minuten: 40,
      titel: 'Wat in de weg staat',
      uitleg: 'We zoeken de obstakels, mogelijke oplossingen en wat u te doen staat.',
    },
    { minuten: 15, titel: 'Afsluiting', uitleg: 'Welke principes nemen we mee?' },
  ],
} as const satisfies Delen;
