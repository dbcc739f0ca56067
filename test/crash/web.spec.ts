import { setTimeout as sleep } from 'node:timers/promises';
import { CrashWorld, until } from '../support/crash-world.ts';
import { IEDEREEN, adressen } from '../support/leergang/mensen.ts';
import { kiesTeam, plan, schrijfIn, voegMensenToe } from '../support/leergang/voorbereiding.ts';
import type { Program } from '../support/program.ts';
import { storyline } from '../support/storyline.ts';

let world: CrashWorld;
let web: Program;

beforeAll(async () => {
  world = await CrashWorld.open();
  [web] = await Promise.all([world.run('web'), world.run('worker')]);
});

afterAll(() => world.close());

const KNOP = 'Verstuur de save the date';
const steps = (): Promise<number> =>
  world.count(`transition_log WHERE event->>'type' = 'voorbereiding.BUREAU_KONDIGT_AAN'`);
const mails = (): Promise<number> => world.count(`mail_bericht WHERE sjabloon = 'save-the-date'`);

/** The button is pressed, and the program dies while its transaction waits for what this statement locks. */
const dieWhilePressing = async (lock: string): Promise<void> => {
  await world.holding(lock, () => world.leergang.bureau.press(KNOP));
  await world.kill(web);
  await world.letGo();
  await sleep(500);
};

const scene = storyline();

describe('een web dat met kill -9 wordt omgebracht', () => {
  scene('voor een stap van een traject', async () => {
    const { leergang } = world;
    await leergang.logIn();
    await schrijfIn(leergang);
    await voegMensenToe(leergang);
    await kiesTeam(leergang);
    await plan(leergang, 'bijeenkomst1');
    await plan(leergang, 'bijeenkomst2');
    await leergang.open();
    await leergang.bureau.follow(KNOP);
  });

  scene('voordat er iets is geschreven: er is niets half gedaan', async () => {
    await dieWhilePressing(`SELECT 1 FROM workflow_instance FOR UPDATE`);
    expect([await steps(), await mails()]).toEqual([0, 0]);
  });

  scene(
    'nadat het is vastgelegd, voordat wij het hoorden: de stap staat er, en wij weten het niet',
    async () => {
      const { databaseDoor, leergang } = world;
      web = await world.run('web');
      databaseDoor.shutAt('COMMIT');
      const pressing = leergang.bureau.press(KNOP).then(
        () => 'answered',
        () => 'no answer',
      );
      await until(async () => (await steps()) === 1);
      await world.kill(web);
      databaseDoor.open();
      expect(await pressing).toBe('no answer');
    },
  );

  scene('dezelfde knop nog eens: nog steeds één stap, en één mail per persoon', async () => {
    web = await world.run('web');
    await world.leergang.bureau.press(KNOP);
    expect(world.leergang.bureau.status).toBe(200);
    await world.post.expect('save-the-date', adressen(IEDEREEN));
    expect([await steps(), await mails()]).toEqual([1, IEDEREEN.length]);
    await world.post.complete();
    expect((await world.replay()).code).toBe(0);
  });
});
