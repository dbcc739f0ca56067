import { randomUUID } from 'node:crypto';
import { BekijkGebeurtenis, StuurGebeurtenis } from '#case-management';
import {
  BewaarReacties,
  ConsultatieModule,
  ReadConsultatie,
  VerzendConsultatie,
  ZetConsultatieKlaar,
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

const consultatie = async () => {
  const beeld = await world.get(ReadConsultatie).execute(traject.id, vorm);
  return { stand: beeld?.stand, termijn: datumVan(beeld?.rondes[0]?.termijn ?? '') };
};
const stuur = (type: string, velden: Record<string, string> = {}) =>
  world
    .get(StuurGebeurtenis)
    .execute({ trajectId: traject.id, type, velden, actor: MANAGER, requestId: randomUUID() });

describe('een pauze tijdens de consultatie', () => {
  it('kost de deelnemers geen dag: de termijn schuift op met de dagen die het stillag', async () => {
    const opdracht = { trajectId: traject.id, vorm, actor: MANAGER };
    const termijn = datumVan(plusDagen(await world.get(Clock).now(), 21));
    await world.get(ZetConsultatieKlaar).execute({ ...opdracht, ontvangers: [], termijn });
    await world.get(VerzendConsultatie).execute({ ...opdracht, requestId: randomUUID() });
    await world.passDays(5);
    expect(await stuur('PAUZEER', { reden: 'Verkiezingen' })).toMatchObject({ ok: true });
    await world.passDays(30);
    await world.sweep();

    const vooraf = await world
      .get(BekijkGebeurtenis)
      .execute({ trajectId: traject.id, type: 'HERVAT', actor: MANAGER });
    const einde = vooraf.ok && vooraf.gevolgen.termijnen.find(({ titel }) => titel.startsWith('Einde'));
    expect(datumVan(einde ? einde.op : '')).toBe(plusDagen(termijn, 30));

    expect(await stuur('HERVAT')).toMatchObject({ ok: true });
    await world.sweep();
    expect(await consultatie()).toEqual({ stand: 'verzamelen', termijn: plusDagen(termijn, 30) });
    const reactie = await world.get(BewaarReacties).execute({
      trajectId: traject.id,
      deelnemerId: traject.idVan('K. Visser'),
      vorm,
      reacties: [{ blokId: null, tekst: 'Ik was er nog.' }],
      actor: traject.actor('K. Visser'),
      requestId: randomUUID(),
    });
    expect(reactie).toEqual({ ok: true, gewijzigd: false });

    await world.passDays(20);
    await world.sweep();
    expect((await consultatie()).stand).toBe('verwerken');
  });

  it('laat een termijn die al voorbij was, voorbij', async () => {
    const { termijn } = await consultatie();
    await stuur('PAUZEER', { reden: 'Zomer' });
    await world.passDays(10);
    await stuur('HERVAT');
    expect((await consultatie()).termijn).toBe(termijn);
  });
});
