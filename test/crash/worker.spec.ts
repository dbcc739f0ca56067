import { setTimeout as sleep } from 'node:timers/promises';
import { CrashWorld, until } from '../support/crash-world.ts';
import { IEDEREEN, MANAGER, adressen } from '../support/leergang/mensen.ts';
import { kiesTeam, plan, schrijfIn, voegMensenToe } from '../support/leergang/voorbereiding.ts';
import type { Program } from '../support/program.ts';
import { storyline } from '../support/storyline.ts';
import { Visitor } from '../support/browser-less/index.ts';

let world: CrashWorld;
let worker: Program;

beforeAll(async () => {
  world = await CrashWorld.open();
  [worker] = await Promise.all([world.run('worker'), world.run('web')]);
});

afterAll(() => world.close());

/** Another worker finds what the dead one left: the queue notices by itself, the lease ends. */
const another = async (): Promise<void> => {
  worker = await world.run('worker');
  for (
    let times = 0;
    times < 30 && (await world.count(`mail_bericht WHERE status = 'wachtrij'`)) > 0;
    times += 1
  ) {
    await world.leasesEnd();
    await sleep(1_000);
  }
};

const scene = storyline();

describe('een worker die met kill -9 wordt omgebracht', () => {
  scene(
    'tussen de 250 van de mailserver en onze commit: de mail gaat nog eens, met hetzelfde Message-ID',
    async () => {
      const { door, post } = world;
      const bureau = new Visitor(world.url);
      await bureau.open('/inloggen');
      await bureau.fill({ 'Uw e-mailadres bij het bureau': MANAGER.email });
      door.shut();
      await bureau.press('Mail mij een link');
      await until(async () => (await world.count(`mail_bericht WHERE bezig_tot IS NOT NULL`)) === 1);
      await world.holding(`SELECT 1 FROM mail_bericht FOR UPDATE`, async () => door.open());
      await world.kill(worker);
      await world.cutOff();
      expect(await world.count(`mail_bericht WHERE status = 'wachtrij'`)).toBe(1);

      await another();
      post.due('inloglink', [MANAGER.email]);
      await post.expect('inloglink', [MANAGER.email]);
      const copies = await post.all();
      expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1);
      expect(await world.count(`mail_bericht WHERE status = 'verzonden' AND pogingen = 2`)).toBe(1);
    },
  );

  scene('tijdens het verdelen over de ontvangers: iedereen krijgt één mail', async () => {
    const { leergang, post } = world;
    await leergang.logIn();
    await schrijfIn(leergang);
    await voegMensenToe(leergang);
    await kiesTeam(leergang);
    await plan(leergang, 'bijeenkomst1');
    await plan(leergang, 'bijeenkomst2');
    await world.holding(`LOCK TABLE mail_bericht IN SHARE MODE`, () =>
      leergang.stuur('Verstuur de save the date'),
    );
    await world.kill(worker);
    await world.cutOff();
    expect(await world.count(`mail_bericht WHERE sjabloon = 'save-the-date'`)).toBe(0);
    post.due('save-the-date', adressen(IEDEREEN));
    await another();
    await post.complete();
  });

  scene('tussen het verdelen en het versturen: iedereen krijgt één mail', async () => {
    const { door, leergang, post } = world;
    await world.nextDay();
    door.shut();
    await leergang.stuur('Vraag om bevestiging van de voorbereiding');
    await until(async () => (await world.count(`mail_bericht WHERE sjabloon = 'bevestigingsverzoek'`)) === 2);
    await world.kill(worker);
    door.open();
    await another();
    await post.expect('bevestigingsverzoek', ['guusjeterpstra@texel.example', 'hylkereitsma@texel.example']);
    await post.complete();
  });
});
