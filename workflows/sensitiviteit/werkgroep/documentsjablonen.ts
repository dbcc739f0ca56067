import type { Documentsjabloon } from '#domain';
import { opdracht, punten, sjabloon, tabel } from '../../shared/documentsjabloon.ts';

/** Texts to begin the documents of one work group with; the sheet names the documents. */
export const werkgroepSjablonen: readonly Documentsjabloon[] = [
  sjabloon(
    'resultaat',
    '# Resultaat van werkgroep {{groep}}',
    'Gemeente {{gemeente}}. Trekker: {{werkgroeptrekker}}. De groep: {{deelnemers}}.',
    '## Ons thema',
    opdracht('Welk thema koos de groep zelf, en waarom?'),
    '## Wat deden wij?',
    punten('…', '…'),
    '## Waar liepen wij tegenaan?',
    opdracht('Vroeg de groep om hulp? Wat deed zij met het advies?'),
    '## Wat hebben wij bereikt?',
    opdracht('Wat is er nu anders? Voor wie?'),
    '## Wat raden wij anderen aan?',
    tabel(['Situatie', 'Wat helpt'], ['…', '…'], ['…', '…']),
  ),
  sjabloon(
    'voorbeeld',
    '# Voorbeeld uit de praktijk',
    'Van werkgroep {{groep}}, gemeente {{gemeente}}.',
    '## De situatie',
    opdracht('Wat speelde er? Wie hadden ermee te maken? Noem geen namen.'),
    '## Wat deden wij?',
    opdracht('Hoe hielden wij rekening met het politieke speelveld?'),
    '## Wat leverde het op?',
    opdracht('Wat kon de raad of het college ermee? Wat merken inwoners?'),
    '## Wat een ander hiervan kan leren',
    punten('…', '…'),
  ),
];
