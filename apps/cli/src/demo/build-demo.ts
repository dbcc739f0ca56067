import type { INestApplicationContext } from '@nestjs/common';
import { Medewerkers, SchrijfIn, VoegMedewerkerToe } from '#case-management';
import { lokaleDatum, naarUtc, plusDagen, type Datum } from '#domain';
import { Database, PracticeClock } from '#persistence';
import { Clock, type Actor } from '#workflow-engine';
import { Stop } from '../command.ts';
import { BUREAU } from './bureau.ts';
import { GEMEENTEN, type DemoGemeente } from './gemeenten.ts';
import { planningVanaf, startVoor } from './kalender.ts';
import { bureau, gelukt, nieuwVerzoek, type Speler } from './rol-spelen.ts';
import { untilQuiet } from './until-quiet.ts';
import { verhaalVan } from './verhaal.ts';

interface Handeling {
  readonly dag: Datum;
  readonly doe: () => Promise<void>;
}

const stelBureauSamen = async (app: INestApplicationContext): Promise<Actor> => {
  for (const medewerker of BUREAU)
    await gelukt(medewerker.naam, app.get(VoegMedewerkerToe).execute(medewerker));
  const manager = await app.get(Medewerkers).findByEmail(BUREAU[0]?.email ?? '');
  if (!manager) throw new Error('The demo bureau has no programmamanager');
  return { kind: 'medewerker', id: manager.id, name: manager.naam, roles: manager.rollen };
};

const schrijfIn = async (app: INestApplicationContext, code: string, manager: Actor): Promise<string> => {
  const inschrijving = {
    client: { soort: 'gemeente', code } as const,
    programma: 'ovkk',
    programmamanagerId: manager.id,
    actor: manager,
  };
  const result = await app.get(SchrijfIn).execute({ ...inschrijving, requestId: nieuwVerzoek() });
  if (!result.ok) throw new Error(`The demo cannot enrol ${code}: ${JSON.stringify(result.refusal)}`);
  return result.trajectId;
};

/** Everything that happens in one gemeente until today, each on its own day. */
const handelingenVan = (
  app: INestApplicationContext,
  manager: Actor,
  vandaag: Datum,
  demo: DemoGemeente,
  verschuiving: number,
): Handeling[] => {
  const planning = planningVanaf(startVoor(vandaag, demo.sinds, demo.dagen));
  const { naam: gemeente, metFout = false, nietGedaan = [], gepauzeerd } = demo;
  let speler: Speler | undefined;
  const alsSpeler = (): Speler => {
    if (!speler) throw new Error(`${gemeente} has not been enrolled`);
    return speler;
  };
  const inschrijven: Handeling = {
    dag: planning.start,
    doe: async () => {
      const trajectId = await schrijfIn(app, demo.code, manager);
      speler = { app, trajectId, manager, planning, gemeente, verschuiving, metFout };
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

/**
 * A demo bureau with eight gemeenten, each somewhere else in the leergang: lived through day by day with real events,
 * real mails and a real worker, in story time. `report` hears how far it is.
 */
export const buildDemo = async (
  app: INestApplicationContext,
  report: (line: string) => void,
  ending: AbortSignal,
): Promise<void> => {
  const clock = new PracticeClock(app.get(Database));
  const vandaag = lokaleDatum(await app.get(Clock).now());
  const manager = await stelBureauSamen(app);
  const handelingen = GEMEENTEN.flatMap((demo, index) =>
    handelingenVan(app, manager, vandaag, demo, index * 3 + 1),
  );
  const dagen = [...new Set(handelingen.map(({ dag }) => dag))].toSorted();
  try {
    for (const [index, dag] of dagen.entries()) {
      if (ending.aborted)
        throw new Stop('Gestopt tijdens het opbouwen van het demobureau; de volgende start begint opnieuw.');
      await clock.moveTo(naarUtc(`${dag}T10:00`));
      await untilQuiet(app);
      for (const handeling of handelingen.filter((een) => een.dag === dag)) await handeling.doe();
      await untilQuiet(app);
      if (index % 20 === 19) report(`  dag ${dag} …`);
    }
  } finally {
    await clock.reset();
  }
  await untilQuiet(app);
};
