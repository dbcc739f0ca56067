import { plusDagen } from '#domain';
import * as bijeenkomst from './bijeenkomst.ts';
import * as consultatie from './consultatie.ts';
import type { Leergang } from './leergang.ts';
import { AFWEZIG } from './mensen.ts';
import * as slot from './slot.ts';
import * as voorbereiding from './voorbereiding.ts';

export type Scene = readonly [title: string, act: (leergang: Leergang) => Promise<void>];

/** What else happens: scenes after the one of this title, or another way to do one. */
export interface Bijstelling {
  readonly erbij: Readonly<Record<string, readonly Scene[]>>;
  readonly inPlaatsVan: Readonly<Record<string, Scene[1]>>;
}

const SCENES: readonly Scene[] = [
  ['het bureau logt in met een link uit de mail', (leergang) => leergang.logIn()],
  ['een gemeente doet mee', voorbereiding.schrijfIn],
  ['met haar mensen', voorbereiding.voegMensenToe],
  ['en een team', voorbereiding.kiesTeam],
  [
    'data',
    async (leergang) => {
      await voorbereiding.plan(leergang, 'bijeenkomst1');
      await voorbereiding.plan(leergang, 'bijeenkomst2');
    },
  ],
  ['save the date', voorbereiding.kondigAan],
  ['de griffie is laat, stuurt terug en bevestigt', voorbereiding.laatBevestigen],
  [
    'de uitnodiging gaat vanzelf',
    (leergang) => bijeenkomst.laatUitnodigen(leergang, 'bijeenkomst1', 'uitnodiging'),
  ],
  [
    'een andere zaal komt in ieders agenda',
    (leergang) => bijeenkomst.verplaats(leergang, 'bijeenkomst1', 'uitnodiging'),
  ],
  ['praktische informatie gaat vanzelf', (leergang) => bijeenkomst.laatInformeren(leergang, 'bijeenkomst1')],
  [
    'bijeenkomst 1 is geweest',
    async (leergang) => {
      await leergang.naar(plusDagen(leergang.datums.bijeenkomst1, 1));
      await bijeenkomst.legAanwezigheidVast(leergang, 'bijeenkomst1', AFWEZIG.bijeenkomst1);
      await bijeenkomst.maakGroepen(leergang, 'bijeenkomst1', ['Groep 1', 'Groep 2', 'Groep 3']);
      await bijeenkomst.schrijf(leergang, 'visie', bijeenkomst.VISIE);
    },
  ],
  ['en bevestigd', bijeenkomst.bevestigBijeenkomst1],
  ['wie er niet was krijgt het concept', consultatie.verstuur],
  ['alleen wie niet reageerde krijgt een herinnering', consultatie.laatHerinneren],
  ['elke reactie krijgt een oordeel', consultatie.verwerk],
  ['en een terugkoppeling', consultatie.bevestig],
  [
    'bijeenkomst 2 met de visie',
    async (leergang) => {
      await slot.voegCasusToe(leergang);
      await bijeenkomst.laatUitnodigen(leergang, 'bijeenkomst2', 'uitnodiging-met-visie');
      await bijeenkomst.laatInformeren(leergang, 'bijeenkomst2');
    },
  ],
  ['met ambities per groep', slot.werkUit],
  ['de gemeente legt haar afspraken vast', slot.deelAmbities],
  [
    'wie beide keren was mag naar de training',
    async (leergang) => {
      await voorbereiding.plan(leergang, 'dagdeel1');
      await voorbereiding.plan(leergang, 'dagdeel2');
      await slot.nodigUitVoorTraining(leergang);
    },
  ],
  ['afgerond', slot.rondAf],
];

/** The scenes of one gemeente, from the first login to the end. */
export const vertelLeergang = (
  { erbij, inPlaatsVan }: Bijstelling = { erbij: {}, inPlaatsVan: {} },
): readonly Scene[] => {
  const titels = SCENES.map(([titel]) => titel);
  const vreemd = [...Object.keys(erbij), ...Object.keys(inPlaatsVan)].filter(
    (titel) => !titels.includes(titel),
  );
  if (vreemd.length > 0) throw new Error(`No scene is called ${vreemd.join(', ')}`);
  return SCENES.flatMap(([titel, act]): readonly Scene[] => [
    [titel, inPlaatsVan[titel] ?? act],
    ...(erbij[titel] ?? []),
  ]);
};
