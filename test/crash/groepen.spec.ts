import { setTimeout as sleep } from 'node:timers/promises';
import { CrashWorld, until } from '../support/crash-world.ts';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import type { Program } from '../support/program.ts';
import { werkgroepenIn, type Werkgroepen } from '../support/werkgroepen.ts';

let world: CrashWorld;
let rooms: MailWorld;
let groepen: Werkgroepen;
let worker: Program;
beforeAll(async () => {
  world = await CrashWorld.open();
  rooms = await startMailWorld(world.databaseUrl);
  groepen = await werkgroepenIn(rooms);
  worker = await world.run('worker');
});
afterAll(async () => {
  await rooms.close();
  await world.close();
});

/** Another worker finds what the dead one left, until this came true; and then nothing more comes of it. */
const anotherUntil = async (came: () => Promise<boolean>): Promise<void> => {
  worker = await world.run('worker');
  await until(async () => {
    await world.leasesEnd();
    return came();
  });
  await sleep(6_000);
};
const slot = (id: string): string => `SELECT 1 FROM workflow_instance WHERE id = '${id}' FOR UPDATE`;

describe('een worker die met kill -9 wordt omgebracht', () => {
  it('terwijl een groep zich bij haar traject meldt: het traject hoort het één keer', async () => {
    const ouder = await groepen.traject('GM0180');
    const kind = await groepen.werkgroep(ouder, 'Wonen');
    await world.holding(slot(ouder), () =>
      rooms.send(kind, 'BUREAU_ANNULEERT', { velden: { reden: 'Te klein' } }),
    );
    await world.kill(worker);
    await world.cutOff();
    expect(await groepen.stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(0);
    await anotherUntil(async () => (await groepen.stappen(ouder, 'SYSTEEM_MELDT_KIND')) > 0);
    expect(await groepen.stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(1);
  }, 60_000);

  it('terwijl de groepen van een gestopt traject stoppen: elke groep stopt één keer', async () => {
    const ouder = await groepen.traject('GM0183');
    const [eerste, tweede] = [
      await groepen.werkgroep(ouder, 'Wonen'),
      await groepen.werkgroep(ouder, 'Zorg'),
    ];
    await world.holding(slot(tweede), () =>
      rooms.send(ouder, 'BUREAU_ANNULEERT', { velden: { reden: 'Geen geld' } }),
    );
    await world.kill(worker);
    await world.cutOff();
    expect(await groepen.stappen(tweede, 'BUREAU_ANNULEERT')).toBe(0);
    await anotherUntil(async () => (await groepen.stappen(tweede, 'BUREAU_ANNULEERT')) > 0);
    for (const groep of [eerste, tweede]) expect(await groepen.stappen(groep, 'BUREAU_ANNULEERT')).toBe(1);
  }, 60_000);

  it('en elk logboek rekent daarna nog precies na', async () => {
    expect(await world.replay()).toMatchObject({ code: 0 });
  });
});
