import { plusDagen } from '#domain';
import { schrijfIn } from '../handelen.ts';
import { bureau } from '../rol-spelen.ts';
import type { Handeling, Wereld } from '../verloop.ts';
import type { DemoGemeente } from './gemeenten.ts';
import { planningVanaf, startVoor } from './kalender.ts';
import { legRecesVast } from './reces.ts';
import type { GemeenteSpeler } from './stap.ts';
import { verhaalVan } from './verhaal.ts';

/** Everything that happens in one gemeente until today, each on its own day. */
export const handelingenVanGemeente = (
  { app, manager, vandaag }: Wereld,
  demo: DemoGemeente,
  verschuiving: number,
): Handeling[] => {
  const planning = planningVanaf(startVoor(vandaag, demo.sinds, demo.dagen));
  const { naam, code, metFout = false, nietGedaan = [], gepauzeerd } = demo;
  let speler: GemeenteSpeler | undefined;
  const alsSpeler = (): GemeenteSpeler => {
    if (!speler) throw new Error(`${naam} has not been enrolled`);
    return speler;
  };
  const inschrijven: Handeling = {
    dag: planning.start,
    doe: async () => {
      const inschrijving = { programma: 'ovkk', client: { soort: 'gemeente', code } } as const;
      const wie = await schrijfIn({ app, manager, naam }, inschrijving);
      speler = { ...wie, planning, verschuiving, metFout };
      await legRecesVast(speler, vandaag);
    },
  };
  const verhaal = verhaalVan(planning)
    .filter(({ dag, stap }) => dag < vandaag && !(nietGedaan as readonly string[]).includes(stap.naam))
    .map(({ dag, stap }): Handeling => ({ dag, doe: () => stap.doe(alsSpeler()) }));
  const pauze: Handeling[] = gepauzeerd
    ? [
        {
          dag: plusDagen(vandaag, -1),
          doe: () => bureau('PAUZEER', { reden: gepauzeerd })(alsSpeler()),
        },
      ]
    : [];
  return [inschrijven, ...verhaal, ...pauze];
};
