import * as hulp from './hulp.ts';
import { REGIE, TAAL, TAFEL } from './mensen.ts';
import * as ontwerp from './ontwerp.ts';
import type { Sensitiviteitloop } from './sensitiviteitloop.ts';
import * as slot from './slot.ts';
import * as trainingen from './trainingen.ts';
import * as vervolg from './vervolg.ts';
import * as werkgroepen from './werkgroepen.ts';

type Scene = readonly [title: string, act: (loop: Sensitiviteitloop) => Promise<void>];

/** The scenes of one gemeente, from the first login to the beginning of its second cycle. */
export const vertelSensitiviteit = (): readonly Scene[] => [
  ['een gemeente doet mee', ontwerp.schrijfIn],
  ['de opdrachtgever bevestigt het ontwerp', ontwerp.ontwerp],
  ['een collectieve training', trainingen.eerste],
  [
    'drie werkgroepen',
    async (loop) => {
      for (const groep of [TAFEL, TAAL, REGIE]) await werkgroepen.start(loop, groep);
    },
  ],
  [
    'kiezen zelf een thema',
    async (loop) => {
      for (const groep of [TAFEL, TAAL]) await werkgroepen.kiesThema(loop, groep);
    },
  ],
  [
    'een trekker ziet alleen zijn eigen werkgroep',
    (loop) => werkgroepen.zietAlleenZichzelf(loop, TAFEL, TAAL),
  ],
  ['een werkgroep stopt', (loop) => werkgroepen.stop(loop, REGIE)],
  ['een training wordt verzet en afgelast', trainingen.tweede],
  [
    'hulp op het moment dat het nodig is',
    async (loop) => {
      await hulp.vraag(loop, TAFEL, 'Hoe krijgen wij raadsleden aan tafel?');
      const voorbeeld = 'Een andere gemeente begon met een werkbezoek.';
      await hulp.geefAdvies(loop, TAFEL, 'Nodig ze uit voor een werkbezoek.', voorbeeld);
    },
  ],
  [
    'wie geen advies krijgt, wordt niet vergeten',
    async (loop) => {
      await hulp.vraag(loop, TAAL, 'Wanneer is een zin te lang?');
      await hulp.laatWachten(loop, TAAL);
      await hulp.geefAdvies(loop, TAAL, 'Na vijftien woorden.');
      await hulp.vraag(loop, TAAL, 'En een alinea?');
      await hulp.kanVerder(loop, TAAL);
    },
  ],
  ['de trainingen zijn klaar', trainingen.sluitAf],
  [
    'elke werkgroep levert een voorbeeld',
    async (loop) => {
      await werkgroepen.lever(loop, TAAL, 'Een voorstel op één bladzijde.');
      await werkgroepen.lever(loop, TAFEL, 'Het dorpsplein.');
    },
  ],
  ['iedereen hoort één keer hoe er voortaan wordt gewerkt', slot.informeer],
  ['bevestigd', slot.rondAf],
  ['een jaar later', vervolg.stelVoor],
  ['begint een volgende cyclus', vervolg.begin],
];
