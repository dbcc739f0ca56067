import { Bijeenkomsten, DownloadCertificaten, ReadCertificaten, ReikCertificatenUit } from '#case-management';
import { UnitOfWork } from '#workflow-engine';
import { textsOf } from '../support/libreoffice.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';

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

/** Both dagdelen were held; only the griffier and the gemeentesecretaris need no evenings before it. */
const naDeTraining = async (gemeente: string, wie: Readonly<Record<string, readonly boolean[]>>) => {
  const traject = await Gemeentetraject.begin(world, gemeente);
  for (const [plaats, onderdeel] of ['dagdeel1', 'dagdeel2'].entries()) {
    const dag = `2026-0${plaats + 5}-12`;
    const planning = {
      beginLokaal: `${dag}T13:00`,
      eindLokaal: `${dag}T17:00`,
      begin: `${dag}T11:00:00.000Z`,
      eind: `${dag}T15:00:00.000Z`,
      plaats: 'Raadzaal',
      opmerking: '',
    };
    await world
      .get(UnitOfWork)
      .run(async (tx) => world.get(Bijeenkomsten).plan(tx, traject.id, { onderdeel, nummer: 1 }, planning));
    for (const [naam, er] of Object.entries(wie))
      await world.database.query(
        `INSERT INTO aanwezigheid SELECT id, $3, $4, engine_now(), 'test' FROM bijeenkomst WHERE traject_id = $1 AND onderdeel = $2`,
        [traject.id, onderdeel, traject.idVan(naam), er[plaats]],
      );
  }
  return traject;
};

const regels = async (trajectId: string) =>
  Object.fromEntries(
    ((await world.get(ReadCertificaten).execute(trajectId))?.regels ?? []).map(({ deelnemer, stand }) => [
      deelnemer.naam,
      stand,
    ]),
  );

describe('certificaten van de training', () => {
  it('zijn voor wie bij elk dagdeel was; wie er een mist, krijgt er geen, met de reden', async () => {
    const traject = await naDeTraining('GM0141', { 'M. de Boer': [true, false] });
    expect((await regels(traject.id))['M. de Boer']).toEqual({
      soort: 'niet',
      reden: 'Was niet bij dagdeel 2 van de training.',
    });
    const id = traject.idVan('M. de Boer');
    const uit = await world
      .get(ReikCertificatenUit)
      .execute({ trajectId: traject.id, namen: { [id]: 'Marit de Boer' }, actor: MANAGER });
    expect(uit).toMatchObject({ refusal: { code: 'invalid', faults: [{ field: 'deelnemer' }] } });
    expect(await world.get(DownloadCertificaten).execute(traject.id)).toMatchObject({
      refusal: { code: 'conflict' },
    });
  });

  it('houden nummer en datum als een naam wordt verbeterd; de pdf zegt voor wie, wat en wanneer', async () => {
    const traject = await naDeTraining('GM0147', { 'M. de Boer': [true, true] });
    const id = traject.idVan('M. de Boer');
    const reikUit = (naam: string) =>
      world
        .get(ReikCertificatenUit)
        .execute({ trajectId: traject.id, namen: { [id]: naam }, actor: MANAGER });
    expect(await reikUit('   ')).toMatchObject({ refusal: { faults: [{ field: `naam-${id}` }] } });
    expect(await reikUit('Marit de Boer')).toEqual({ ok: true, nieuw: 1, gewijzigd: 0 });
    const eerst = (await regels(traject.id))['M. de Boer'];
    expect(await reikUit('Marit de Boer')).toEqual({ ok: true, nieuw: 0, gewijzigd: 0 });
    expect(await reikUit('mr. M. (Marit) de Boer #1')).toEqual({ ok: true, nieuw: 0, gewijzigd: 1 });
    const daarna = (await regels(traject.id))['M. de Boer'];
    if (eerst?.soort !== 'uitgereikt' || daarna?.soort !== 'uitgereikt') throw new Error('not handed out');
    expect(daarna.certificaat).toEqual({ ...eerst.certificaat, naam: 'mr. M. (Marit) de Boer #1' });

    const twee = [await world.get(DownloadCertificaten).execute(traject.id)];
    twee.push(await world.get(DownloadCertificaten).execute(traject.id, id));
    const [alle, een] = twee.map((result) => (result.ok ? result.bestand : undefined));
    expect(alle?.naam).toBe('certificaten.pdf');
    expect(een?.naam).toBe(`certificaat-${daarna.certificaat.nummer}.pdf`);
    expect(Buffer.from(alle?.inhoud ?? [])).toEqual(Buffer.from(een?.inhoud ?? []));
    const bytes = alle?.inhoud ?? new Uint8Array();
    const tekst = (await textsOf([{ name: 'certificaat.pdf', bytes }])).get('certificaat.pdf');
    for (const woorden of [
      'Certificaat',
      'Verdiepingsslag Overheidsparticipatie',
      'mr. M. (Marit) de Boer #1',
      'dinsdag 12 mei 2026',
      'vrijdag 12 juni 2026',
      daarna.certificaat.nummer,
      MANAGER.name,
    ])
      expect(tekst).toContain(woorden);
  });

  it('zijn er niet in een traject van een ander, en niet voor wie niet bestaat', async () => {
    const [hier, daar] = [
      await naDeTraining('GM0148', { 'M. de Boer': [true, true] }),
      await naDeTraining('GM0150', { 'M. de Boer': [true, true] }),
    ];
    const ander = daar.idVan('M. de Boer');
    const uit = await world
      .get(ReikCertificatenUit)
      .execute({ trajectId: hier.id, namen: { [ander]: 'M. de Boer' }, actor: MANAGER });
    expect(uit).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await world.get(DownloadCertificaten).execute(hier.id, ander)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
