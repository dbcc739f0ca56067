import type { Delen } from './deel.ts';

/** Talks and days for one burgemeester. A day each, and all times, are our defaults. */
export const burgemeesterDelen = {
  tweegesprek: [{ minuten: 60, titel: 'Gesprek', uitleg: 'Een rustig gesprek onder vier ogen.' }],
  reflectiedag: [
    { minuten: 60, titel: 'Aankomen', uitleg: 'Wat speelt er, en welke vraag brengt u vandaag mee?' },
    {
      minuten: 120,
      titel: 'Referentiekader',
      uitleg: 'We reiken een manier van kijken aan: paradigma’s, betekenis en de definitie van de situatie.',
    },
    { minuten: 60, titel: 'Lunch', uitleg: 'Een rustige lunch, zonder telefoon.' },
    {
      minuten: 120,
      titel: 'Uw eigen ervaring',
      uitleg: 'We werken met een eigen ervaring of een zaak uit de actualiteit.',
    },
    { minuten: 60, titel: 'Reflectie', uitleg: 'Wat ziet u nu anders, en wat gaat u anders doen?' },
  ],
} as const satisfies Delen;
