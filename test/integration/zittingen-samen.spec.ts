import { randomUUID } from 'node:crypto';
import {
  BewaarDeelnemer,
  BewaarOpzet,
  BewaarRecessen,
  PlanBijeenkomst,
  ReadBijeenkomst,
  ReadDatumkeuze,
  ReadLogboek,
  ReadOpzet,
  ReadRecessen,
  StuurGebeurtenis,
  VoorbeeldPlanning,
  type MailParams,
} from '#case-management';
import { plusDagen } from '#domain';
import { ReadStanding } from '#workflow-engine';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { BEGELEIDER_IDS, MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';
import { avond, beeldVan, donderdag, plan } from '../support/zittingen.ts';

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

const begin = (gemeenteCode: string) => Gemeentetraject.begin(world, gemeenteCode);

/** Both evenings planned, eight weeks apart. */
const metTweeData = async (gemeenteCode: string) => {
  const traject = await begin(gemeenteCode);
  const eerste = await donderdag(world, 60);
  const tweede = plusDagen(eerste, 56);
  await plan(world, avond(traject.id, 'bijeenkomst1', eerste));
  await plan(world, avond(traject.id, 'bijeenkomst2', tweede));
  return { traject, id: traject.id, eerste, tweede };
};
const wanneer = async (id: string, onderdeel: string) =>
  (await beeldVan(world, id, onderdeel)).bijeenkomst?.beginLokaal.slice(0, 10);
const seqVan = async (id: string) => (await world.get(ReadStanding).execute(id))?.instance.seq;
const termijn = async (id: string, delay: string) =>
  (await world.get(ReadStanding).execute(id))?.timers.find((timer) => timer.delay === delay)?.dueAt;

describe('een bijeenkomst verzetten waar een latere van afhangt', () => {
  it('laat zien wat mee verschuift, met wie een mail krijgt, en bewaart daarvan niets', async () => {
    const { traject, id, eerste, tweede } = await metTweeData('GM0180');
    await traject.bevestig('voorbereiding');
    const dag = plusDagen(eerste, 28);
    const input = avond(id, 'bijeenkomst1', dag);
    const voorbeeld = await world.get(VoorbeeldPlanning).execute(input);
    if (!voorbeeld.ok) throw new Error(voorbeeld.refusal.code);
    expect(voorbeeld.meeschuivers).toMatchObject([
      {
        onderdeel: 'bijeenkomst2',
        kan: true,
        alsHetBlijft: [expect.stringContaining('maar 4 weken. Advies: minstens 6 weken')],
      },
    ]);
    const [later] = voorbeeld.meeschuivers;
    expect(`${later?.voorstel.beginLokaal}` >= plusDagen(tweede, 28)).toBe(true);
    const uitnodiging = voorbeeld.gevolgen?.termijnen.find(({ titel }) => titel.startsWith('Uitnodiging'));
    expect(uitnodiging?.was?.slice(0, 10)).toBe(plusDagen(eerste, -21));
    expect(uitnodiging?.op.slice(0, 10)).toBe(plusDagen(dag, -21));
    expect(await wanneer(id, 'bijeenkomst1')).toBe(eerste);
  });

  it('verzet alles wat is aangevinkt in één keer, met één mail over beide, en maar één keer', async () => {
    const { traject, id, eerste, tweede } = await metTweeData('GM0141');
    await traject.bevestig('voorbereiding');
    const [dag, later] = [plusDagen(eerste, 28), plusDagen(tweede, 28)];
    const tijden = { beginLokaal: `${later}T17:00`, eindLokaal: `${later}T22:00` };
    const input = avond(id, 'bijeenkomst1', dag, { mee: [{ onderdeel: 'bijeenkomst2', ...tijden }] });
    const voorbeeld = await world.get(VoorbeeldPlanning).execute(input);
    const [aantal, requestId, seq] = [world.jobs.length, randomUUID(), await seqVan(id)];
    expect(await plan(world, input, requestId)).toMatchObject({
      ok: true,
      wat: 'verzet',
      waarschuwingen: [],
    });
    expect(await plan(world, input, requestId)).toMatchObject({ ok: true });
    expect([await wanneer(id, 'bijeenkomst1'), await wanneer(id, 'bijeenkomst2')]).toEqual([dag, later]);
    expect(await seqVan(id)).toBe(Number(seq) + 2);
    expect((await termijn(id, 'bijeenkomst1.uitnodigen'))?.slice(0, 10)).toBe(plusDagen(dag, -21));
    const mails = world.jobs.slice(aantal).map(({ params }) => params as MailParams);
    expect(mails).toEqual([
      {
        sjabloon: 'verzet',
        agenda: 'verzetten',
        aan: { soort: 'eerderBericht', onderdeel: 'bijeenkomst1', ook: ['bijeenkomst2'] },
        onderdelen: ['bijeenkomst1', 'bijeenkomst2'],
      },
    ]);
    expect(voorbeeld.ok && voorbeeld.gevolgen?.mails).toEqual(mails);
    const regels = (await world.get(ReadLogboek).execute(id))?.regels.map(({ wat }) => wat).join('\n');
    expect(regels).toContain('Bijeenkomst 2 verzet naar');
    expect(regels).toContain('samen met bijeenkomst 1');
  });

  it('verzet niets als een van beide niet kan', async () => {
    const { id, eerste, tweede } = await metTweeData('GM0147');
    const later = plusDagen(eerste, 20);
    const tijden = { beginLokaal: `${later}T17:00`, eindLokaal: `${later}T22:00` };
    const mee = [{ onderdeel: 'bijeenkomst2', ...tijden }];
    const seq = await seqVan(id);
    expect(await plan(world, avond(id, 'bijeenkomst1', plusDagen(eerste, 28), { mee }))).toMatchObject({
      ok: false,
      refusal: { code: 'missing', missing: [{ name: 'datumsInVolgorde' }] },
    });
    const onzin = [{ onderdeel: 'bijeenkomst2', beginLokaal: 'straks', eindLokaal: 'later' }];
    expect(await plan(world, avond(id, 'bijeenkomst1', plusDagen(eerste, 28), { mee: onzin }))).toMatchObject(
      { ok: false, refusal: { code: 'invalid', faults: [{ field: 'mee-bijeenkomst2' }] } },
    );
    expect([await wanneer(id, 'bijeenkomst1'), await wanneer(id, 'bijeenkomst2')]).toEqual([eerste, tweede]);
    expect(await seqVan(id)).toBe(seq);
  });

  it('mag ook voorbij de oude datum van de latere, als die meegaat', async () => {
    const { id, tweede } = await metTweeData('GM0148');
    const [dag, later] = [plusDagen(tweede, 7), plusDagen(tweede, 63)];
    expect(await plan(world, avond(id, 'bijeenkomst1', dag))).toMatchObject({ ok: false });
    const mee = [{ onderdeel: 'bijeenkomst2', beginLokaal: `${later}T17:00`, eindLokaal: `${later}T22:00` }];
    expect(await plan(world, avond(id, 'bijeenkomst1', dag, { mee }))).toMatchObject({ ok: true });
    expect([await wanneer(id, 'bijeenkomst1'), await wanneer(id, 'bijeenkomst2')]).toEqual([dag, later]);
  });
});

describe('wat een datum in de weg staat', () => {
  it('is het reces van de raad, in elk traject van die gemeente, en niet meer als het weg is', async () => {
    const { id } = await begin('GM0153');
    const dag = await donderdag(world, 70);
    const tekst = `Reces; ${plusDagen(dag, -2)}; ${plusDagen(dag, 3)}`;
    const boek = world.get(BewaarRecessen);
    expect(await boek.voegToe({ trajectId: id, tekst, actor: MANAGER })).toEqual({ ok: true, aantal: 1 });
    expect(await boek.voegToe({ trajectId: id, tekst, actor: MANAGER })).toMatchObject({ ok: true });
    const beeld = await world.get(ReadRecessen).execute(id);
    expect(beeld?.recessen).toMatchObject([{ naam: 'Reces', van: plusDagen(dag, -2) }]);
    const bij = async () => {
      const voorbeeld = await world.get(VoorbeeldPlanning).execute(avond(id, 'bijeenkomst1', dag));
      return voorbeeld.ok ? voorbeeld.waarschuwingen : [];
    };
    expect(await bij()).toContain('De raad heeft dan reces: Reces.');
    const { keuze } = (await world.get(ReadDatumkeuze).execute(id, 'bijeenkomst1')) ?? {};
    expect(keuze?.geschikt).toHaveLength(5);
    expect(keuze?.dicht.map(({ naam }) => naam)).toContain('Reces (raad)');
    const recesId = `${beeld?.recessen[0]?.id}`;
    expect(await boek.verwijder({ trajectId: id, recesId, actor: MANAGER })).toEqual({ ok: true });
    expect(await boek.verwijder({ trajectId: id, recesId, actor: MANAGER })).toMatchObject({ ok: false });
    expect(await bij()).not.toContain('De raad heeft dan reces: Reces.');
  });

  it('is een trainer die elders nodig is, tot die bijeenkomst is afgelast', async () => {
    const [een, ander] = [await metTweeData('GM0158'), await begin('GM0160')];
    await een.traject.bevestig('voorbereiding');
    const trainers = [`${BEGELEIDER_IDS[0]}`];
    for (const trajectId of [een.id, ander.id])
      expect(
        await world
          .get(BewaarOpzet)
          .execute({ trajectId, onderdeel: 'bijeenkomst1', trainers, capaciteit: undefined, actor: MANAGER }),
      ).toEqual({ ok: true });
    const bij = async () => {
      const voorbeeld = await world
        .get(VoorbeeldPlanning)
        .execute(avond(ander.id, 'bijeenkomst1', een.eerste));
      return voorbeeld.ok ? voorbeeld.waarschuwingen.join(' ') : voorbeeld.refusal.code;
    };
    expect(await bij()).toContain('Begeleider 1 is dan al nodig bij bijeenkomst 1 van');
    await een.traject.stuur('bijeenkomst1.BUREAU_GELAST_AF', MANAGER, { reden: 'Sneeuw' });
    expect(await bij()).not.toContain('Begeleider 1');
    const { trainers: hier } = (await world.get(ReadOpzet).execute(ander.id, 'bijeenkomst1')) ?? {};
    expect(hier).toEqual([{ id: trainers[0], naam: 'Begeleider 1' }]);
  });
});

describe('meer mensen dan plaatsen', () => {
  const nog = (trajectId: string, naam: string) =>
    world.get(BewaarDeelnemer).execute({
      trajectId,
      naam,
      email: `${naam.toLowerCase()}@staphorst.example`,
      rol: 'raadslid',
      functie: '',
      actor: MANAGER,
    });
  const opzet = (trajectId: string, aantal: number, werking: string) =>
    world.get(BewaarOpzet).execute({
      trajectId,
      onderdeel: 'bijeenkomst1',
      trainers: [],
      capaciteit: { aantal, werking },
      actor: MANAGER,
    });

  it('worden geweigerd bij een verbod, en bij een advies alleen genoemd', async () => {
    const { id } = await begin('GM0163');
    const { verwacht = 0 } = (await world.get(ReadOpzet).execute(id, 'bijeenkomst1')) ?? {};
    expect(await opzet(id, verwacht - 1, 'verbod')).toMatchObject({
      ok: false,
      refusal: { faults: [{ field: 'aantal', text: expect.stringContaining(`al ${verwacht} mensen`) }] },
    });
    expect(await opzet(id, verwacht, 'verbod')).toEqual({ ok: true });
    expect(await nog(id, 'Teveel')).toMatchObject({
      ok: false,
      refusal: {
        code: 'conflict',
        text: expect.stringContaining(
          `er worden ${verwacht + 1} mensen verwacht, en er is plaats voor ${verwacht}`,
        ),
      },
    });
    expect((await world.get(ReadBijeenkomst).execute(id, 'bijeenkomst1'))?.mensen).toHaveLength(verwacht);
    expect(await opzet(id, verwacht, 'advies')).toEqual({ ok: true });
    expect(await nog(id, 'Teveel')).toMatchObject({ ok: true });
    const dag = await donderdag(world, 60);
    const gepland = await world
      .get(PlanBijeenkomst)
      .execute({ ...avond(id, 'bijeenkomst1', dag), requestId: randomUUID() });
    expect(gepland.ok && gepland.waarschuwingen.join(' ')).toContain(`het advies is hooguit ${verwacht}`);
  });

  it('worden niet uitgenodigd, hoe zij er ook bij kwamen', async () => {
    const { id, traject } = await metTweeData('GM0166');
    await traject.bevestig('voorbereiding');
    // Attendance decides who may come to a training: such a session can fill up by itself.
    await world.database.query(`INSERT INTO zitting_opzet VALUES ($1, 'bijeenkomst1', 2, 'verbod')`, [id]);
    const stuur = () =>
      world.get(StuurGebeurtenis).execute({
        trajectId: id,
        type: 'bijeenkomst1.BUREAU_NODIGT_UIT',
        actor: MANAGER,
        requestId: randomUUID(),
      });
    expect(await stuur()).toMatchObject({
      ok: false,
      refusal: { code: 'conflict', text: expect.stringContaining('Er is niemand uitgenodigd.') },
    });
    await world.database.query(`UPDATE zitting_opzet SET werking = 'advies' WHERE traject_id = $1`, [id]);
    expect(await stuur()).toMatchObject({ ok: true });
  });

  it('nemen de laatste plaats niet twee keer, ook niet tegelijk', async () => {
    const { id } = await begin('GM0164');
    const { verwacht = 0 } = (await world.get(ReadOpzet).execute(id, 'bijeenkomst1')) ?? {};
    await opzet(id, verwacht + 1, 'verbod');
    const uitkomsten = await Promise.all([nog(id, 'Eerste'), nog(id, 'Tweede')]);
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
