import { randomUUID } from 'node:crypto';
import {
  BeantwoordPeiling,
  BeginPeiling,
  HerinnerPeiling,
  MeldDeelnemerAf,
  Deelnemers,
  ReadEigenPeilingen,
  ReadPeiling,
  TrekPeilingIn,
  type BeginPeilingInput,
} from '#case-management';
import { plusDagen } from '#domain';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';
import { avond, donderdag, plan } from '../support/zittingen.ts';

let db: TestDatabase;
let world: CaseWorld;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url);
});
afterAll(async () => {
  await world.close();
  await db.drop();
});

const onderdeel = 'bijeenkomst1';
const optie = (dag: string) => ({
  beginLokaal: `${dag}T17:00`,
  eindLokaal: `${dag}T22:00`,
  plaats: 'Raadzaal',
});

/** A griffier who is needed and a wethouder who is asked, about two Thursdays. */
const gevraagd = async (gemeenteCode: string) => {
  const { id: trajectId } = await Gemeentetraject.begin(world, gemeenteCode);
  const eerste = await donderdag(world, 60);
  const dagen = [eerste, plusDagen(eerste, 7)];
  const input: BeginPeilingInput = {
    trajectId,
    onderdeel,
    opties: dagen.map(optie),
    rollen: { griffier: 'vereist', wethouder: 'gewenst' },
    mensen: {},
    toelichting: 'Het liefst voor de zomer.',
    actor: MANAGER,
    requestId: randomUUID(),
  };
  const aantal = world.questions.length;
  expect(await world.get(BeginPeiling).execute(input)).toEqual({ ok: true });
  const mensen = await world.get(Deelnemers).alle(trajectId);
  const van = (rol: string) => `${mensen.find((een) => een.rol === rol)?.id}`;
  const beeld = async () => {
    const gelezen = await world.get(ReadPeiling).execute(trajectId, onderdeel);
    if (!gelezen) throw new Error('There is no poll');
    return gelezen;
  };
  const peilingId = (await beeld()).peiling.id;
  const antwoord = (deelnemerId: string, antwoorden: Record<number, string>, opmerking = '') =>
    world.get(BeantwoordPeiling).execute({ trajectId, peilingId, deelnemerId, antwoorden, opmerking });
  const post = () => world.questions.slice(aantal).map(([soort, aan]) => [soort, aan.length]);
  return {
    trajectId,
    dagen,
    input,
    van,
    beeld,
    peilingId,
    antwoord,
    post,
    actie: { trajectId, onderdeel, peilingId, actor: MANAGER },
  };
};

describe('vragen welke datum past', () => {
  it('mailt wie is gekozen één keer, ook als het formulier twee keer komt', async () => {
    const { input, post, beeld, van } = await gevraagd('GM0180');
    expect(await world.get(BeginPeiling).execute(input)).toEqual({ ok: true });
    expect(post()).toEqual([['gevraagd', 2]]);
    const { peiling } = await beeld();
    expect(peiling).toMatchObject({ status: 'open', toelichting: 'Het liefst voor de zomer.', nummer: 1 });
    expect(peiling.gevraagden.map(({ deelnemerId, vereist }) => [deelnemerId, vereist])).toEqual(
      expect.arrayContaining([
        [van('griffier'), true],
        [van('wethouder'), false],
      ]),
    );
    expect(await world.get(BeginPeiling).execute({ ...input, requestId: randomUUID() })).toMatchObject({
      ok: false,
      refusal: { code: 'conflict', text: expect.stringContaining('loopt al een peiling') },
    });
  });

  it('weigert wat niet klopt in één keer, en vraagt dan niemand iets', async () => {
    const { id: trajectId } = await Gemeentetraject.begin(world, 'GM0141');
    const aantal = world.questions.length;
    const opties = [optie('2027-02-30')];
    const input = {
      trajectId,
      onderdeel,
      opties,
      rollen: {},
      mensen: {},
      actor: MANAGER,
      requestId: randomUUID(),
    };
    const result = await world.get(BeginPeiling).execute(input);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    const velden =
      !result.ok && 'faults' in result.refusal ? result.refusal.faults.map(({ field }) => field) : [];
    expect(velden).toEqual(['opties', 'opties.0.beginLokaal', 'rollen']);
    expect(world.questions).toHaveLength(aantal);
  });

  it('noemt vooraf wat er tegen elke datum is', async () => {
    const { id: trajectId } = await Gemeentetraject.begin(world, 'GM0147');
    const opties = [optie('2028-12-25'), optie('2028-12-14')];
    const rollen = { griffier: 'vereist' } as const;
    const input = { trajectId, onderdeel, opties, rollen, mensen: {} };
    const voorbeeld = await world.get(BeginPeiling).voorbeeld(input);
    expect(voorbeeld.ok && voorbeeld.opties.map(({ bezwaren }) => bezwaren.join())).toEqual([
      '',
      expect.stringContaining('Eerste Kerstdag'),
    ]);
    expect(voorbeeld.ok && voorbeeld.gevraagden).toHaveLength(1);
  });
});

describe('antwoorden', () => {
  it('kan wie is gevraagd, over alle data, en anders worden zolang het open is', async () => {
    const { trajectId, van, beeld, antwoord, peilingId } = await gevraagd('GM0148');
    const [griffier, raadslid] = [van('griffier'), van('raadslid')];
    expect(await antwoord(griffier, { 1: 'ja' })).toMatchObject({
      ok: false,
      refusal: { faults: [{ field: 'optie-2' }] },
    });
    expect(await antwoord(raadslid, { 1: 'ja', 2: 'ja' })).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await antwoord(griffier, { 1: 'ja', 2: 'ja' }, 'Liefst de eerste')).toEqual({ ok: true });
    expect(await antwoord(griffier, { 1: 'nee', 2: 'ja' }, 'Toch niet')).toEqual({ ok: true });
    const { wegingen, stil, peiling } = await beeld();
    expect(wegingen.map(({ vereistNiet, beste }) => [vereistNiet.length, beste])).toEqual([
      [1, false],
      [0, true],
    ]);
    expect(stil).toHaveLength(1);
    expect(peiling.gevraagden.find(({ deelnemerId }) => deelnemerId === griffier)?.opmerking).toBe(
      'Toch niet',
    );
    const eigen = await world.get(ReadEigenPeilingen).execute(trajectId, griffier);
    expect(eigen?.peilingen).toMatchObject([
      { id: peilingId, naam: 'bijeenkomst 1', eigen: { deelnemerId: griffier } },
    ]);
    expect((await world.get(ReadEigenPeilingen).execute(trajectId, raadslid))?.peilingen).toEqual([]);
  });

  it('telt niet meer voor wie zich afmeldde', async () => {
    const { trajectId, van, beeld, antwoord } = await gevraagd('GM0153');
    const wethouder = van('wethouder');
    await antwoord(wethouder, { 1: 'nee', 2: 'nee' });
    await world.get(MeldDeelnemerAf).execute({ trajectId, deelnemerId: wethouder, actor: MANAGER });
    expect((await beeld()).wegingen[0]).toMatchObject({ aantal: { nee: 0 }, open: 1 });
  });
});

describe('herinneren en sluiten', () => {
  it('herinnert wie nog niet antwoordde, één keer per dag', async () => {
    const { antwoord, van, post, actie, beeld } = await gevraagd('GM0158');
    await antwoord(van('griffier'), { 1: 'ja', 2: 'ja' });
    const herinner = () => world.get(HerinnerPeiling).execute(actie);
    expect(await herinner()).toEqual({ ok: true, aantal: 1 });
    expect(await herinner()).toMatchObject({ refusal: { text: expect.stringContaining('vandaag al') } });
    expect((await beeld()).kanHerinneren).toBe(false);
    await world.passDays(1);
    expect(await herinner()).toMatchObject({ ok: true });
    await antwoord(van('wethouder'), { 1: 'ja', 2: 'ja' });
    await world.passDays(1);
    expect(await herinner()).toMatchObject({ refusal: { text: expect.stringContaining('Iedereen') } });
    expect(post()).toEqual([
      ['gevraagd', 2],
      ['herinnering', 1],
      ['herinnering', 1],
    ]);
  });

  it('is klaar als de datum wordt gepland, en niemand krijgt daar nog een mail van de peiling over', async () => {
    const { trajectId, dagen, beeld, post, antwoord, van, actie } = await gevraagd('GM0160');
    expect(await plan(world, avond(trajectId, onderdeel, `${dagen[1]}`))).toMatchObject({ ok: true });
    expect((await beeld()).peiling).toMatchObject({ status: 'gekozen', gekozenOptie: 2 });
    expect(post()).toEqual([['gevraagd', 2]]);
    expect(await antwoord(van('griffier'), { 1: 'ja', 2: 'ja' })).toMatchObject({
      refusal: { code: 'conflict', text: expect.stringContaining('intussen gekozen') },
    });
    expect(await world.get(HerinnerPeiling).execute(actie)).toMatchObject({ refusal: { code: 'conflict' } });
  });

  it('zegt bij intrekken niemand iets, tenzij dat is gevraagd', async () => {
    const stil = await gevraagd('GM0163');
    const trek = world.get(TrekPeilingIn);
    expect(await trek.execute({ ...stil.actie, laatWeten: false })).toEqual({ ok: true });
    expect(stil.post()).toEqual([['gevraagd', 2]]);
    expect(await trek.execute({ ...stil.actie, laatWeten: true })).toMatchObject({ ok: false });
    const luid = await gevraagd('GM0164');
    expect(await trek.execute({ ...luid.actie, laatWeten: true })).toEqual({ ok: true });
    expect(luid.post()).toEqual([
      ['gevraagd', 2],
      ['ingetrokken', 2],
    ]);
    expect((await luid.beeld()).peiling).toMatchObject({ status: 'ingetrokken', gekozenOptie: null });
  });
});
