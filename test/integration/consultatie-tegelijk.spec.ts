import { Mailbronnen, Weekboek, weekvenster } from '#berichten';
import { MeldDeelnemerAf } from '#case-management';
import { ConsultatieModule, Consultaties } from '#consultatie';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { Raadpleging } from '../support/raadpleging.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';

let db: TestDatabase;
let world: CaseWorld;
let ronde: Raadpleging;
const codes = ['GM0180', 'GM0193', 'GM0344'];

beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [ConsultatieModule]);
});
afterAll(async () => {
  await world.close();
  await db.drop();
});
beforeEach(async () => {
  const begin = await Gemeentetraject.begin(world, codes.pop() ?? '');
  ronde = new Raadpleging(world, await begin.naarConsultatie('K. Visser', 'T. Dekker'));
  await ronde.loopt();
});

const reacties = async () => (await ronde.beeld()).rondes[0]?.reacties ?? [];

describe('wie de reactie wijzigt op het moment dat het bureau oordeelt', () => {
  it('krijgt geen oordeel over een tekst die niemand las', async () => {
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Goed zo.' });
    await ronde.zietAf('T. Dekker');
    const boek = world.get(Consultaties);
    const rondes = boek.rondes.bind(boek);
    let gelezen = 0;
    boek.rondes = async (trajectId, onderdeel) => {
      const antwoord = await rondes(trajectId, onderdeel);
      gelezen += 1;
      // The first time is the test's own, to know which reactions there are.
      if (gelezen === 2) await ronde.reageer('K. Visser', { blokId: null, tekst: 'Toch niet goed.' });
      return antwoord;
    };
    const oordeel = await ronde.beoordeelAlles();
    boek.rondes = rondes;
    const [reactie] = await reacties();
    expect(oordeel).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: `oordeel-${reactie?.id}` }] },
    });
    expect(reactie).toMatchObject({ tekst: 'Toch niet goed.', oordeel: null });
    expect(await ronde.beoordeelAlles()).toMatchObject({ ok: true, aantal: 1 });
  });
});

describe('wie zich afmeldde', () => {
  it('reageert ook per mail niet meer; wat er stond blijft staan', async () => {
    const { traject } = ronde;
    expect(await ronde.mail('T. Dekker', 'Meer groen.')).toMatchObject({ ok: true });
    const deelnemerId = traject.idVan('T. Dekker');
    await world.get(MeldDeelnemerAf).execute({ trajectId: traject.id, deelnemerId, actor: MANAGER });
    expect(await ronde.mail('T. Dekker', 'En meer water.')).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect((await reacties()).map(({ tekst }) => tekst)).toEqual(['Meer groen.']);
  });

  it('telt in het weekoverzicht niet mee bij wie er nog wordt gewacht, net als op de pagina', async () => {
    const { traject } = ronde;
    const deelnemerId = traject.idVan('T. Dekker');
    await world.get(MeldDeelnemerAf).execute({ trajectId: traject.id, deelnemerId, actor: MANAGER });
    const venster = weekvenster(await ronde.nu());
    const bron = await world.get(Weekboek).bron(null, venster, MANAGER_ID);
    const rondes = bron?.trajecten.find(({ id }) => id === traject.id)?.rondes;
    expect(rondes).toMatchObject([{ gevraagd: 1, geantwoord: 0 }]);
    const mail = await world.get(Mailbronnen).bron(null, traject.id);
    expect(mail?.consultaties[ronde.vorm.onderdeel]).toMatchObject({ gevraagd: 1 });
  });
});
