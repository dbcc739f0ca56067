import type { Delen } from './deel.ts';

/** The programme's text names collective training moments and practice together; the hours are our defaults. */
export const sensitiviteitDelen = {
  trainingsmoment: [
    {
      minuten: 60,
      titel: 'Het politieke speelveld',
      uitleg: 'Wie heeft welk belang, en wat vraagt dat van uw eigen onderwerp?',
    },
    { minuten: 15, titel: 'Pauze', uitleg: 'Koffie en thee.' },
    {
      minuten: 75,
      titel: 'Oefenen met elkaar',
      uitleg: 'U werkt met collega’s aan een situatie uit uw eigen praktijk.',
    },
    {
      minuten: 30,
      titel: 'De werkgroepen',
      uitleg: 'Elke werkgroep vertelt waar zij staat en wat zij nodig heeft.',
    },
  ],
} as const satisfies Delen;
