import { randomUUID } from 'node:crypto';
import { HerverdeelGroepen, LegAanwezigheidVast, MaakGroepen } from '#case-management';
import type { Verdeelwijze } from '#domain';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
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

const gepland = async (gemeenteCode: string) => {
  const traject = await Gemeentetraject.begin(world, gemeenteCode);
  await plan(world, avond(traject.id, 'bijeenkomst1', await donderdag(world, 30)));
  return { traject, id: traject.id };
};

const maak = (trajectId: string, wijze?: Verdeelwijze) =>
  world
    .get(MaakGroepen)
    .execute({ trajectId, onderdeel: 'bijeenkomst1', wijze, actor: MANAGER, requestId: randomUUID() });

const beeld = (trajectId: string) => beeldVan(world, trajectId, 'bijeenkomst1');

describe('groepen op een andere wijze dan het programma', () => {
  it('hebben hooguit zoveel mensen, of zijn er zoveel als iemand vraagt', async () => {
    const { id } = await gepland('GM0200');
    expect(await maak(id, { soort: 'hooguit', grootte: 4 })).toMatchObject({ ok: true, groepen: 2 });
    expect(await maak(id, { soort: 'gemengd', aantal: 2 })).toMatchObject({ ok: true, groepen: 2 });
    expect(await maak(id, { soort: 'gemengd', aantal: 0 })).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'aantal' }] },
    });
    expect(await maak(id, { soort: 'hooguit', grootte: 2.5 })).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'grootte' }] },
    });
    expect(await maak(id, { soort: 'gemengd', aantal: 7 })).toMatchObject({ refusal: { code: 'conflict' } });
    expect((await beeld(id)).indeling).toHaveLength(2);
  });
});

describe('als er mensen wegblijven', () => {
  it('komen de groepen met één klik weer in balans, en blijft wie er is zitten', async () => {
    const { traject, id } = await gepland('GM0202');
    const herverdeel = () =>
      world.get(HerverdeelGroepen).execute({ trajectId: id, onderdeel: 'bijeenkomst1', actor: MANAGER });
    expect(await herverdeel()).toMatchObject({ refusal: { code: 'conflict' } });
    await maak(id);
    await world.passDays(40);
    const [weg, ...er] = traject.mensen.map((mens) => mens.id);
    const aanwezig = { [`${weg}`]: false, ...Object.fromEntries(er.map((mens) => [mens, true])) };
    await world
      .get(LegAanwezigheidVast)
      .execute({ trajectId: id, onderdeel: 'bijeenkomst1', aanwezig, actor: MANAGER });
    expect(await herverdeel()).toMatchObject({ ok: true, weg: 1 });
    const { indeling, nietIngedeeld, waarschuwingen } = await beeld(id);
    expect(indeling.flatMap(({ leden }) => leden).toSorted()).toEqual(er.toSorted());
    expect(nietIngedeeld).toEqual([]);
    expect(waarschuwingen).toEqual(['3 groepen hebben nog geen procesbegeleider.']);
    expect(await herverdeel()).toEqual({ ok: true, weg: 0, verhuisd: 0 });
  });
});
