import type { Documentsjabloon } from '#domain';
import { opdracht, punten, sjabloon, tabel } from '../shared/documentsjabloon.ts';

/** Texts to begin the documents of 'Hoe maakt de burgemeester het verschil?' with; the sheet names the documents. */
export const burgemeesterSjablonen: readonly Documentsjabloon[] = [
  sjabloon(
    'programmaboekje',
    '# Hoe maakt de burgemeester het verschil?',
    'Programmaboekje voor {{gemeente}}. Uw procesbegeleider is {{procesbegeleider}}.',
    '## Waar dit programma over gaat',
    'Als burgemeester kunt u de definitie van de situatie beïnvloeden op manieren die anderen niet gegeven is. Tegelijk moet u zelf tot oordelen komen. Momenten van reflectie verschijnen zelden in de agenda. Dit programma plant er vier voor u in. Wij werken met uw eigen ervaringen en met cases uit de actualiteit.',
    '## Uw vier momenten',
    tabel(
      ['Moment', 'Datum', 'Tijd', 'Plaats'],
      ...[1, 2, 3, 4].map((nummer) => [
        `Reflectiemoment ${nummer}`,
        `{{datum reflectiemoment ${nummer}}}`,
        `{{tijd reflectiemoment ${nummer}}}`,
        `{{plaats reflectiemoment ${nummer}}}`,
      ]),
    ),
    'De dagen zijn gebaat bij zo weinig mogelijk van buiten. Op deze dagen krijgt u geen mail van ons.',
    '## Wat u kunt verwachten',
    punten(
      'U krijgt meer overzicht.',
      'U krijgt zicht op paradigma’s: hoe die zichtbaar worden in de aanpak van problemen, in vergaderingen, in het college en in de organisatie.',
      'U gaat in gesprekken andere vragen stellen en effectiever ingrijpen.',
    ),
    '## Wie leest wat?',
    'Uw eigen vragen en de notities lezen alleen u en uw procesbegeleider. Uw secretariaat ziet alleen de data.',
  ),
  sjabloon(
    'notities',
    '# Notities van de gesprekken',
    'Alleen u en uw procesbegeleider lezen dit.',
    '## Uw vragen bij het begin',
    '{{gegeven eigenVragen}}',
    '## Ervaringen en actuele zaken die u inbrengt',
    '{{gegeven eigenErvaringen}}',
    ...[1, 2, 3, 4].flatMap((nummer) => [
      `## Reflectiemoment ${nummer}, {{datum reflectiemoment ${nummer}}}`,
      opdracht('Waar ging het over? Welke kijk op de situatie kwam naar voren? Wat neemt u mee?'),
    ]),
  ),
  sjabloon(
    'terugblik',
    '# Terugblik op de eigen vragen',
    'Alleen u en uw procesbegeleider lezen dit.',
    '## Met welke vragen begon u?',
    '{{gegeven eigenVragen}}',
    '## Wat leverden zij op?',
    '{{gegeven vragenBesproken}}',
    opdracht('Schrijf bij elke vraag wat u er nu over denkt.'),
    '## Wat doet u nu anders?',
    punten('In gesprekken: …', 'In het college: …', 'In de raad: …', 'In de organisatie: …'),
    '## Welke vraag neemt u mee?',
    opdracht('Wat wilt u verder onderzoeken, en met wie?'),
  ),
];
