import type { Delen } from './deel.ts';

const KOFFIE = { minuten: 15, titel: 'Pauze', uitleg: 'Koffie en thee.' } as const;

/** What is done in the sessions is in the programme's text; it gives no hours: all lengths are our defaults. */
export const samenwerkenDelen = {
  rollen: [
    {
      minuten: 75,
      titel: 'Het systeem van rollen',
      uitleg: 'Hoe zijn de rollen bedoeld: van raad, college, griffie en ambtenaren?',
    },
    KOFFIE,
    {
      minuten: 90,
      titel: 'Opgavegericht, projectmatig en zakelijk werken',
      uitleg: 'Wat betekent dat in uw eigen werk met bestuurders?',
    },
    { minuten: 15, titel: 'Afsluiting', uitleg: 'Wat gaat u anders doen?' },
  ],
  casuistiek: [
    {
      minuten: 60,
      titel: 'Casussen uit uw eigen werk',
      uitleg: 'U kijkt samen naar situaties waarin de rollen botsten.',
    },
    KOFFIE,
    {
      minuten: 120,
      titel: 'Rollenspel met acteurs',
      uitleg: 'U oefent hoe u met de rollen omgaat. De confrontatie hoort erbij.',
    },
    { minuten: 15, titel: 'Afsluiting', uitleg: 'Wat nam u van elkaar over?' },
  ],
  pressurecooker: [
    {
      minuten: 30,
      titel: 'De bestuurder brengt een casus in',
      uitleg: 'U hoort wat er speelt en wat de bestuurder van u vraagt.',
    },
    {
      minuten: 90,
      titel: 'Pressurecooker',
      uitleg: 'U komt onder tijdsdruk tot een voorstel.',
    },
    KOFFIE,
    {
      minuten: 60,
      titel: 'De bestuurder reflecteert',
      uitleg: 'De bestuurder zegt wat de voorstellen met hem of haar doen. Daarvan leert u allebei.',
    },
  ],
  reflectie: [
    {
      minuten: 60,
      titel: 'De bestuurder reflecteert',
      uitleg: 'U bespreekt samen de voorstellen uit de pressurecooker.',
    },
  ],
  raadsessie: [
    {
      minuten: 45,
      titel: 'Hoe zijn rollen en processen bedoeld?',
      uitleg: 'Met voorbeelden die u herkent.',
    },
    {
      minuten: 60,
      titel: 'Aan de slag met een eigen situatie',
      uitleg: 'Over rolopvatting, bestuurscultuur, beeldvorming, oordeelsvorming en besluitvorming.',
    },
    KOFFIE,
    { minuten: 60, titel: 'Wat spreken we af?', uitleg: 'Welke waarden en normen horen daarbij?' },
  ],
  leiderschap: [
    {
      minuten: 30,
      titel: 'Doelen',
      uitleg: 'Waar wil de organisatie naartoe, en wat draagt het programma daaraan bij?',
    },
    { minuten: 30, titel: 'Resultaten', uitleg: 'Wat is er bereikt sinds de vorige keer?' },
    KOFFIE,
    {
      minuten: 45,
      titel: 'Dilemma’s van medewerkers',
      uitleg: 'U praat met elkaar, niet over elkaar. Lastige vragen horen erbij.',
    },
    { minuten: 30, titel: 'In gesprek met een gast', uitleg: 'Een blik uit een andere sector.' },
  ],
} as const satisfies Delen;
