import type { Documentsjabloon } from '#domain';
import { opdracht, punten, sjabloon, tabel } from '../../shared/documentsjabloon.ts';

/** Texts to begin the documents of one cohort with; the sheet names the documents. */
export const cohortSjablonen: readonly Documentsjabloon[] = [
  sjabloon(
    'casus',
    '# Casus van de bestuurder',
    'Cohort {{groep}} van {{gemeente}}, voor de pressurecooker op {{datum pressurecooker}}.',
    '## De casus in het kort',
    opdracht('Wat speelt er? Schrijf het zo dat iemand die er niets van weet, meteen kan beginnen.'),
    '## De vraag aan de ambtenaren',
    opdracht('Welk voorstel wilt u hebben? Zet de vraag in één zin.'),
    '## Wat u moet weten',
    punten('Wie hebben er belang bij?', 'Wat is al besloten?', 'Wat ligt gevoelig in college of raad?'),
    '## Grenzen',
    opdracht('Waar mag het voorstel niet aan voorbijgaan? Denk aan geld, tijd en eerdere toezeggingen.'),
  ),
  sjabloon(
    'voorstel',
    '# Voorstel uit de pressurecooker',
    'Cohort {{groep}} van {{gemeente}}, gemaakt op {{datum pressurecooker}}. Aanwezig: {{aanwezigen pressurecooker}}.',
    '## Ons voorstel',
    opdracht('Schrijf het voorstel in hoogstens drie zinnen.'),
    '## Waarom dit voorstel?',
    opdracht('Welke argumenten geven de doorslag?'),
    '## Wat wij afwogen',
    tabel(['Mogelijkheid', 'Voor', 'Tegen'], ['…', '…', '…'], ['…', '…', '…']),
    '## Wat wij van de bestuurder vragen',
    punten('…', '…'),
  ),
  sjabloon(
    'reflectie',
    '# Reflectie van de bestuurder',
    'Cohort {{groep}} van {{gemeente}}, {{datum reflectie van de bestuurder}}.',
    '## Wat viel op aan het voorstel?',
    opdracht('Waar hielp het voorstel de bestuurder? Wat miste?'),
    '## Wat leerden de ambtenaren?',
    punten('…', '…'),
    '## Wat leerde de bestuurder?',
    punten('…', '…'),
    '## Wat doen wij voortaan anders in de samenwerking?',
    tabel(['Wat', 'Wie'], ['…', '…'], ['…', '…']),
  ),
];
