import { randomUUID } from 'node:crypto';
import { Mailbronnen } from '#berichten';
import {
  BeoordeelReacties,
  BewaarReacties,
  ConsultatieModule,
  ReadConsultatie,
  StartExtraRonde,
  VerzendConsultatie,
  ZetConsultatieKlaar,
  ZietAf,
} from '#consultatie';
import { datumVan, plusDagen } from '#domain';
import { Clock } from '#workflow-engine';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';

const vorm = TUSSENTIJDS;
let db: TestDatabase;
let world: CaseWorld;
let traject: Gemeentetraject;

beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [ConsultatieModule]);
  traject = await (await Gemeentetraject.begin(world, 'GM0180')).naarConsultatie('K. Visser', 'T. Dekker');
});
afterAll(async () => {
  await world.close();
  await db.drop();
});

const opdracht = () => ({ trajectId: traject.id, vorm, actor: MANAGER, requestId: randomUUID() });
const vraagRond = async () => {
  const termijn = datumVan(plusDagen(await world.get(Clock).now(), 21));
  await world.get(ZetConsultatieKlaar).execute({ ...opdracht(), ontvangers: [], termijn });
  expect(await world.get(VerzendConsultatie).execute(opdracht())).toMatchObject({ ok: true });
};
const van = (naam: string) => ({
  ...opdracht(),
  deelnemerId: traject.idVan(naam),
  actor: traject.actor(naam),
});
const beoordeel = async (oordeel: string, bezwaar: boolean) => {
  const beeld = await world.get(ReadConsultatie).execute(traject.id, vorm);
  const rijen = (beeld?.rondes[0]?.reacties ?? []).map(({ id }) => ({
    reactieId: id,
    oordeel,
    reden: `Reden van ronde ${beeld?.rondes[0]?.ronde}`,
    bezwaar,
  }));
  expect(await world.get(BeoordeelReacties).execute({ ...opdracht(), rijen })).toMatchObject({ ok: true });
};

describe('wie in de eerste ronde reageerde', () => {
  it('hoort ook na een extra ronde wat daarmee is gedaan', async () => {
    await vraagRond();
    await world
      .get(BewaarReacties)
      .execute({ ...van('K. Visser'), reacties: [{ blokId: null, tekst: 'Zo kan het niet.' }] });
    await world.get(ZietAf).execute(van('T. Dekker'));
    await beoordeel('niet', true);
    expect(await world.get(StartExtraRonde).execute({ ...opdracht(), reden: 'Bezwaar' })).toEqual({
      ok: true,
    });
    await vraagRond();
    await world
      .get(BewaarReacties)
      .execute({ ...van('T. Dekker'), reacties: [{ blokId: null, tekst: 'Nu wel een reactie.' }] });

    const bronnen = world.get(Mailbronnen);
    const { personen } = await bronnen.personen(traject.id);
    const rondes = Object.fromEntries(personen.map(({ naam, reactierondes }) => [naam, reactierondes]));
    expect([rondes['K. Visser'], rondes['T. Dekker'], rondes['J. Bakker']]).toEqual([
      { consultatie: 1 },
      { consultatie: 2 },
      {},
    ]);
    const bron = await bronnen.bron(null, traject.id);
    const ronde = bron?.consultaties['consultatie'];
    const kort = ronde?.reacties.map(({ tekst, ronde: nummer, gemeld }) => [nummer, tekst, gemeld]);
    expect(kort).toEqual([
      [1, 'Zo kan het niet.', false],
      [2, 'Nu wel een reactie.', false],
    ]);
    expect(
      ronde?.reacties.find(({ deelnemerId }) => deelnemerId === traject.idVan('K. Visser')),
    ).toMatchObject({ nummer: '0.1', blokId: null, oordeel: 'niet', reden: 'Reden van ronde 1' });
    expect(Object.keys(ronde?.teksten ?? {})).toEqual(['0.1']);
    // People, not questions: the same two were asked in both rounds.
    expect(ronde?.gevraagd).toBe(2);
  });
});
