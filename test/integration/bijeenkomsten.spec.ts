import { randomUUID } from 'node:crypto';
import {
  BewaarCasus,
  GeefOntheffing,
  GelastAf,
  LegAanwezigheidVast,
  MaakGroepen,
  MeldGehouden,
  ReadBijeenkomsten,
  ReadCasussen,
  ReadLogboek,
  ReadTraining,
  VoorbeeldPlanning,
  WijzigGroepen,
} from '#case-management';
import type { BijeenkomstBeeld } from '#case-management';
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
const termijn = async (trajectId: string, delay: string) =>
  (await world.get(ReadStanding).execute(trajectId))?.timers.find((timer) => timer.delay === delay)?.dueAt;
const seqVan = async (trajectId: string) => (await world.get(ReadStanding).execute(trajectId))?.instance.seq;

/** Both evenings planned, confirmed by the griffie: bijeenkomst 1 waits for its invitation. */
const metTweeData = async (gemeenteCode: string) => {
  const traject = await begin(gemeenteCode);
  const [eerste, tweede] = [await donderdag(world, 60), await donderdag(world, 110)];
  await plan(world, avond(traject.id, 'bijeenkomst1', eerste));
  await plan(world, avond(traject.id, 'bijeenkomst2', tweede));
  await traject.bevestig('voorbereiding');
  return { traject, id: traject.id, eerste, tweede };
};

/** On the evening itself, with the doors open. */
const opDeAvond = async (gemeenteCode: string) => {
  const verhaal = await metTweeData(gemeenteCode);
  await verhaal.traject.stuur('bijeenkomst1.BUREAU_NODIGT_UIT');
  const zitting = await beeldVan(world, verhaal.id, 'bijeenkomst1');
  const tot = Date.parse(`${zitting.bijeenkomst?.begin}`) - Date.parse(zitting.nu);
  await world.passDays(Math.ceil(tot / 86_400_000));
  return verhaal;
};

const legVast = (trajectId: string, aanwezig: Record<string, boolean | null>) =>
  world.get(LegAanwezigheidVast).execute({ trajectId, onderdeel: 'bijeenkomst1', aanwezig, actor: MANAGER });

describe('een datum vastleggen', () => {
  it('zegt alles wat niet klopt in één keer, en schrijft niets', async () => {
    const { id } = await begin('GM0180');
    const fout = avond(id, 'bijeenkomst1', '2027-02-30', { plaats: ' ' });
    const result = await plan(world, fout);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', faults: [{ field: 'beginLokaal' }, { field: 'plaats' }] },
    });
    const dag = await donderdag(world, 60);
    const omgekeerd = avond(id, 'bijeenkomst1', dag, { eindLokaal: `${dag}T16:00` });
    expect(await plan(world, omgekeerd)).toMatchObject({
      refusal: { faults: [{ field: 'eindLokaal', text: expect.stringContaining('niet na de begintijd') }] },
    });
    expect((await beeldVan(world, id, 'bijeenkomst1')).stand).toBe('geen-datum');
  });

  it('schrijft datum en gebeurtenis samen, in UTC en in de tijd van de klok aan de muur', async () => {
    const { id } = await begin('GM0141');
    const dag = await donderdag(world, 60);
    const requestId = randomUUID();
    expect(await plan(world, avond(id, 'bijeenkomst1', dag), requestId)).toMatchObject({
      ok: true,
      wat: 'gepland',
    });
    expect(await plan(world, avond(id, 'bijeenkomst1', dag), requestId)).toMatchObject({ ok: true });
    const { bijeenkomst, rooster } = await beeldVan(world, id, 'bijeenkomst1');
    expect(bijeenkomst).toMatchObject({ beginLokaal: `${dag}T17:00`, plaats: 'Raadzaal' });
    expect(bijeenkomst?.begin).toMatch(/T1[56]:00:00\.000Z$/);
    expect(rooster.map(({ titel }) => titel)).toContain('Pauze');
    expect(await seqVan(id)).toBe(2);
  });

  it('waarschuwt, maar verbiedt niet: weekend, feestdag, schoolvakantie, te snel na elkaar', async () => {
    const { id } = await begin('GM0147');
    const op = async (onderdeel: 'bijeenkomst1' | 'bijeenkomst2', datum: string) => {
      const result = await plan(world, avond(id, onderdeel, datum));
      return result.ok ? result.waarschuwingen.join(' ') : result.refusal.code;
    };
    expect(await op('bijeenkomst1', '2027-12-25')).toMatch(/weekend.*Kerstdag.*schoolvakantie/);
    expect(await op('bijeenkomst1', '2028-01-13')).toBe('');
    expect(await op('bijeenkomst2', '2028-01-27')).toContain('maar 2 weken. Advies: minstens 6 weken');
  });

  it('weigert bijeenkomst 2 voor bijeenkomst 1, en laat de oude datum staan', async () => {
    const { id, eerste, tweede } = await metTweeData('GM0148');
    expect(await plan(world, avond(id, 'bijeenkomst2', plusDagen(eerste, -7)))).toMatchObject({
      ok: false,
      refusal: { code: 'missing', missing: [{ name: 'datumsInVolgorde' }] },
    });
    expect((await beeldVan(world, id, 'bijeenkomst2')).bijeenkomst?.beginLokaal).toBe(`${tweede}T17:00`);
  });
});

describe('een datum verzetten', () => {
  it('toont vooraf wie het hoort en welke termijn mee verschuift, en bewaart daarvan niets', async () => {
    const { id, eerste } = await metTweeData('GM0150');
    const nieuw = avond(id, 'bijeenkomst1', plusDagen(eerste, 7));
    const voor = [await seqVan(id), await termijn(id, 'bijeenkomst1.uitnodigen'), world.jobs.length];
    const voorbeeld = await world.get(VoorbeeldPlanning).execute(nieuw);
    expect(voorbeeld).toMatchObject({
      ok: true,
      wat: 'verzet',
      was: { beginLokaal: `${eerste}T17:00` },
      gevolgen: {
        mails: [{ sjabloon: 'verzet', agenda: 'verzetten' }],
        termijnen: [
          { titel: 'Uitnodiging voor bijeenkomst 1', op: expect.stringContaining(plusDagen(eerste, -14)) },
        ],
      },
    });
    expect([await seqVan(id), await termijn(id, 'bijeenkomst1.uitnodigen'), world.jobs.length]).toEqual(voor);
    expect((await beeldVan(world, id, 'bijeenkomst1')).bijeenkomst?.beginLokaal).toBe(`${eerste}T17:00`);
  });

  it('zet de uitnodiging op de nieuwe dag, ook vaker dan één keer', async () => {
    const { id, eerste } = await metTweeData('GM0153');
    for (const dagen of [7, 14]) {
      const datum = plusDagen(eerste, dagen);
      expect(
        await plan(world, avond(id, 'bijeenkomst1', datum, { reden: 'De zaal is bezet.' })),
      ).toMatchObject({
        ok: true,
        wat: 'verzet',
      });
      expect(await termijn(id, 'bijeenkomst1.uitnodigen')).toContain(plusDagen(datum, -21));
    }
    const log = await world.get(ReadLogboek).execute(id);
    expect(JSON.stringify(log)).toContain('Bijeenkomst 1 verzet naar donderdag');
  });

  it('mailt niemand als alleen de opmerking verandert, of niets', async () => {
    const { id, eerste } = await metTweeData('GM0158');
    const seq = await seqVan(id);
    const metOpmerking = avond(id, 'bijeenkomst1', eerste, { opmerking: 'Parkeren kan achter het huis.' });
    expect(await plan(world, metOpmerking)).toMatchObject({ ok: true, wat: 'opmerking' });
    expect(await plan(world, metOpmerking)).toMatchObject({ ok: true, wat: 'ongewijzigd' });
    expect(await seqVan(id)).toBe(seq);
  });

  it('na afgelasten wordt het opnieuw gepland', async () => {
    const { id, eerste } = await metTweeData('GM0160');
    await world.get(GelastAf).execute({
      trajectId: id,
      onderdeel: 'bijeenkomst1',
      reden: 'Te weinig aanmeldingen',
      actor: MANAGER,
      requestId: randomUUID(),
    });
    expect((await beeldVan(world, id, 'bijeenkomst1')).stand).toBe('afgelast');
    expect(await plan(world, avond(id, 'bijeenkomst1', plusDagen(eerste, 14)))).toMatchObject({
      wat: 'gepland',
    });
    expect((await beeldVan(world, id, 'bijeenkomst1')).stand).toBe('gepland');
  });
});

describe('aanwezigheid', () => {
  it('kan niet voor de dag zelf, en gehouden melden ook niet', async () => {
    const { traject, id } = await metTweeData('GM0163');
    expect(await legVast(id, { [traject.idVan('W. Smit')]: true })).toMatchObject({
      refusal: { code: 'conflict' },
    });
    await traject.stuur('bijeenkomst1.BUREAU_NODIGT_UIT');
    const gehouden = {
      trajectId: id,
      onderdeel: 'bijeenkomst1',
      actor: MANAGER,
      requestId: randomUUID(),
    } as const;
    expect(await world.get(MeldGehouden).execute(gehouden)).toMatchObject({ refusal: { code: 'conflict' } });
  });

  it('van twee deuren tegelijk blijft allebei staan, met wie het vastlegde', async () => {
    const { traject, id } = await opDeAvond('GM0164');
    const [smit, bakker] = [traject.idVan('W. Smit'), traject.idVan('J. Bakker')];
    await Promise.all([legVast(id, { [smit]: true }), legVast(id, { [bakker]: false })]);
    const { mensen, telling } = await beeldVan(world, id, 'bijeenkomst1');
    expect(telling).toEqual({ aanwezig: 1, afwezig: 1, open: 4 });
    expect(mensen.find((mens) => mens.id === smit)?.vastgelegd?.door).toBe(MANAGER.name);
    expect(await legVast(id, { [smit]: null })).toMatchObject({ ok: true, vastgelegd: 1 });
    expect(await legVast(id, { [bakker]: false })).toMatchObject({ ok: true, vastgelegd: 0 });
    expect((await beeldVan(world, id, 'bijeenkomst1')).telling).toEqual({ aanwezig: 0, afwezig: 1, open: 5 });
  });

  it('is niet vast te leggen van iemand uit een andere gemeente', async () => {
    const [hier, daar] = [await opDeAvond('GM0166'), await begin('GM0168')];
    expect(await legVast(hier.id, { [daar.idVan('W. Smit')]: true })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('groepen', () => {
  const maak = (
    trajectId: string,
    onderdeel: 'bijeenkomst1' | 'bijeenkomst2',
    requestId: string = randomUUID(),
  ) => world.get(MaakGroepen).execute({ trajectId, onderdeel, actor: MANAGER, requestId });
  const wijzig = (trajectId: string, wat: object) =>
    world.get(WijzigGroepen).execute({ trajectId, onderdeel: 'bijeenkomst1', actor: MANAGER, ...wat });
  const groottes = ({ indeling }: BijeenkomstBeeld) => indeling.map(({ leden }) => leden.length);

  it('zijn gemengd in bijeenkomst 1, en gescheiden in bijeenkomst 2', async () => {
    const { id } = await metTweeData('GM0171');
    const requestId = randomUUID();
    expect(await maak(id, 'bijeenkomst1', requestId)).toMatchObject({ ok: true, groepen: 3 });
    const eerste = await beeldVan(world, id, 'bijeenkomst1');
    expect(groottes(eerste)).toEqual([2, 2, 2]);
    expect(eerste.waarschuwingen).toEqual(['3 groepen hebben nog geen procesbegeleider.']);
    await maak(id, 'bijeenkomst1', requestId);
    expect((await beeldVan(world, id, 'bijeenkomst1')).indeling).toEqual(eerste.indeling);
    await maak(id, 'bijeenkomst2');
    const tweede = await beeldVan(world, id, 'bijeenkomst2');
    expect(tweede.indeling.map(({ naam }) => naam)).toEqual([
      'Raad en griffie',
      'College en directie',
      'Ambtenaren',
    ]);
    expect(groottes(tweede)).toEqual([3, 2, 1]);
  });

  it('zijn met de hand te verschuiven; de pagina zegt wat er dan niet meer klopt', async () => {
    const { traject, id } = await metTweeData('GM0173');
    await maak(id, 'bijeenkomst1');
    const { indeling } = await beeldVan(world, id, 'bijeenkomst1');
    const [een] = indeling.find(({ nummer }) => nummer === 1)?.leden ?? [];
    expect(await wijzig(id, { leden: { [`${een}`]: 2 } })).toEqual({ ok: true, gewijzigd: true });
    const na = await beeldVan(world, id, 'bijeenkomst1');
    expect(groottes(na)).toEqual([1, 3, 2]);
    expect(na.waarschuwingen[0]).toContain('niet even groot');
    await wijzig(id, { leden: { [traject.idVan('W. Smit')]: null } });
    expect((await beeldVan(world, id, 'bijeenkomst1')).nietIngedeeld).toEqual([traject.idVan('W. Smit')]);
    expect(await wijzig(id, { leden: { [traject.idVan('W. Smit')]: 9 } })).toMatchObject({
      refusal: { code: 'conflict' },
    });
  });

  it('hebben elk een eigen begeleider uit het team, die blijft als de groepen opnieuw worden gemaakt', async () => {
    const { id } = await metTweeData('GM0175');
    await maak(id, 'bijeenkomst1');
    const [b1 = '', b2 = '', b3 = ''] = BEGELEIDER_IDS;
    expect(await wijzig(id, { begeleiders: { 1: b1, 2: b2, 3: b1 } })).toMatchObject({
      refusal: { faults: [{ field: 'begeleider-3', text: expect.stringContaining('begeleidt al groep 1') }] },
    });
    expect(await wijzig(id, { begeleiders: { 1: randomUUID() } })).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(await wijzig(id, { begeleiders: { 1: b1, 2: b2, 3: b3 } })).toMatchObject({ gewijzigd: true });
    await maak(id, 'bijeenkomst1');
    const { indeling, waarschuwingen } = await beeldVan(world, id, 'bijeenkomst1');
    expect(indeling.map(({ begeleiderId }) => begeleiderId)).toEqual(BEGELEIDER_IDS);
    expect(waarschuwingen).toEqual([]);
  });

  it('zijn van wie er is, zodra de aanwezigheid bekend is', async () => {
    const { traject, id } = await opDeAvond('GM0177');
    const allen = Object.fromEntries(traject.mensen.map((mens) => [mens.id, mens.naam !== 'W. Smit']));
    await legVast(id, allen);
    await maak(id, 'bijeenkomst1');
    expect(groottes(await beeldVan(world, id, 'bijeenkomst1')).reduce((som, n) => som + n, 0)).toBe(5);
  });
});

describe('training', () => {
  it('is voor wie er beide keren was, of met ontheffing', async () => {
    const { traject, id } = await opDeAvond('GM0193');
    const dekker = traject.idVan('T. Dekker');
    const oordeel = async () =>
      (await world.get(ReadTraining).execute(id))?.mensen.find(({ deelnemer }) => deelnemer.id === dekker);
    await legVast(id, { [dekker]: true });
    expect(await oordeel()).toMatchObject({
      mag: false,
      bijeenkomst1: true,
      bijeenkomst2: null,
      reden: 'De aanwezigheid bij bijeenkomst 2 is nog niet vastgelegd.',
    });
    await world
      .get(GeefOntheffing)
      .execute({ trajectId: id, deelnemerId: dekker, reden: 'Was ziek', actor: MANAGER });
    expect(await oordeel()).toMatchObject({ mag: true, reden: expect.stringContaining('Was ziek') });
    expect((await beeldVan(world, id, 'dagdeel1')).mensen.map(({ naam }) => naam)).toEqual([
      'M. de Boer',
      'T. Dekker',
    ]);
  });
});

describe('taken', () => {
  it('zijn gedaan als het werk is gedaan, door wie het deed', async () => {
    const { traject, id } = await opDeAvond('GM0197');
    const gedaan = async (code: string) =>
      (
        await world.database.one<{ door: string }>(
          `SELECT gesloten_door AS door FROM taak WHERE traject_id = $1 AND code = $2 AND status = 'gedaan'`,
          [id, code],
        )
      )?.door;
    expect(await gedaan('voorbereiding.data')).toBe(MANAGER.name);
    await world
      .get(MaakGroepen)
      .execute({ trajectId: id, onderdeel: 'bijeenkomst1', actor: MANAGER, requestId: randomUUID() });
    expect(await gedaan('bijeenkomst1.groepen')).toBe(MANAGER.name);
    await world.passDays(1);
    await world.sweep();
    const [eerste, ...rest] = traject.mensen.map((mens) => mens.id);
    await legVast(id, { [`${eerste}`]: true });
    expect(await gedaan('bijeenkomst1.aanwezigheid')).toBeUndefined();
    await legVast(id, Object.fromEntries(rest.map((mens) => [mens, true])));
    expect(await gedaan('bijeenkomst1.aanwezigheid')).toBe(MANAGER.name);
  });
});

describe('overzicht en casussen', () => {
  it('toont alle vier, ook wat nog geen datum heeft', async () => {
    const { id } = await metTweeData('GM0183');
    const vier = await world.get(ReadBijeenkomsten).execute(id);
    expect(vier?.map(({ stand, kanPlannen }) => [stand, kanPlannen])).toEqual([
      ['gepland', true],
      ['gepland', true],
      ['geen-datum', false],
      ['geen-datum', false],
    ]);
    expect(await world.get(ReadBijeenkomsten).execute(randomUUID())).toBeUndefined();
  });

  it('een casus komt er één keer bij, en alleen in het eigen traject', async () => {
    const [{ id }, ander] = [await begin('GM0184'), await begin('GM0189')];
    const invoer = { trajectId: id, titel: 'Het dorpsplein', omschrijving: 'Te laat.', actor: MANAGER };
    const requestId = randomUUID();
    const bewaar = world.get(BewaarCasus);
    await bewaar.execute({ ...invoer, casusId: null, requestId });
    await bewaar.execute({ ...invoer, casusId: null, requestId });
    const [casus, ...meer] = (await world.get(ReadCasussen).execute(id)) ?? [];
    expect([casus?.titel, meer]).toEqual(['Het dorpsplein', []]);
    const wijziging = { ...invoer, casusId: casus?.id ?? null, titel: 'Het plein', requestId: randomUUID() };
    expect(await bewaar.execute({ ...wijziging, trajectId: ander.id })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await bewaar.execute(wijziging)).toMatchObject({ ok: true });
    expect(await bewaar.execute({ ...wijziging, titel: '', omschrijving: '' })).toMatchObject({
      refusal: { faults: [{ field: 'titel' }, { field: 'omschrijving' }] },
    });
    expect(await world.get(ReadCasussen).execute(id)).toMatchObject([{ titel: 'Het plein' }]);
  });
});
