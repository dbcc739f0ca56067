import type { INestApplicationContext } from '@nestjs/common';
import { Medewerkers, VoegMedewerkerToe } from '#case-management';
import { lokaleDatum, naarUtc } from '#domain';
import { Database, PracticeClock } from '#persistence';
import { Clock, type Actor } from '#workflow-engine';
import { Stop } from '../command.ts';
import { aanmelding } from './aanmelding.ts';
import { BUREAU } from './bureau.ts';
import { burgemeesterVerlopen } from './burgemeester/verlopen.ts';
import { masterclassVerlopen } from './masterclass/verlopen.ts';
import { GEMEENTEN } from './ovkk/gemeenten.ts';
import { handelingenVanGemeente } from './ovkk/handelingen.ts';
import { gelukt } from './rol-spelen.ts';
import { samenwerkenVerlopen } from './samenwerken/verlopen.ts';
import { sensitiviteitVerlopen } from './sensitiviteit/verlopen.ts';
import { livesOnUntil } from './lives-on-until.ts';
import { untilQuiet } from './until-quiet.ts';
import { handelingenVan, type Handeling, type Wereld } from './verloop.ts';

const stelBureauSamen = async (app: INestApplicationContext): Promise<Actor> => {
  for (const medewerker of BUREAU)
    await gelukt(medewerker.naam, app.get(VoegMedewerkerToe).execute(medewerker));
  const manager = await app.get(Medewerkers).findByEmail(BUREAU[0]?.email ?? '');
  if (!manager) throw new Error('The demo bureau has no programmamanager');
  return { kind: 'medewerker', id: manager.id, name: manager.naam, roles: manager.rollen };
};

const alles = (wereld: Wereld): Handeling[] => [
  ...GEMEENTEN.flatMap((demo, index) => handelingenVanGemeente(wereld, demo, index * 3 + 1)),
  ...[
    ...masterclassVerlopen,
    ...samenwerkenVerlopen,
    ...burgemeesterVerlopen,
    ...sensitiviteitVerlopen,
  ].flatMap((verloop) => handelingenVan(wereld, verloop)),
  aanmelding(wereld),
];

/**
 * A demo bureau with trajecten of all programmes, each somewhere else on its way: lived through day by day with real
 * events, real mails and a real worker, in story time. `report` hears how far it is.
 */
export const buildDemo = async (
  app: INestApplicationContext,
  report: (line: string) => void,
  ending: AbortSignal,
): Promise<void> => {
  const clock = new PracticeClock(app.get(Database));
  const vandaag = lokaleDatum(await app.get(Clock).now());
  const handelingen = alles({ app, manager: await stelBureauSamen(app), vandaag });
  const dagen = [...new Set(handelingen.map(({ dag }) => dag))].toSorted();
  try {
    for (const [index, dag] of dagen.entries()) {
      if (ending.aborted)
        throw new Stop('Gestopt tijdens het opbouwen van het demobureau; de volgende start begint opnieuw.');
      await livesOnUntil(app, clock, naarUtc(`${dag}T10:00`));
      for (const handeling of handelingen.filter((een) => een.dag === dag)) await handeling.doe();
      await untilQuiet(app);
      if (index % 20 === 19) report(`  dag ${dag} …`);
    }
    await livesOnUntil(app, clock, naarUtc(`${vandaag}T00:00`));
  } finally {
    await clock.reset();
  }
  await untilQuiet(app);
};
