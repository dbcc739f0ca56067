import { randomUUID } from 'node:crypto';
import { datumVan, eindVanTermijn, plusDagen } from '#domain';
import { Gemeenten, MeldDeelnemerAf } from '#case-management';
import type { Gemeente } from '#case-management';
import {
  BeoordeelReacties,
  BewaarReacties,
  ConsultatieModule,
  ReadConsultatie,
  ReadReactiePagina,
  SlaConsultatieOver,
  SluitConsultatie,
  StartExtraRonde,
  VerlengConsultatie,
  VerzendConsultatie,
  ZetConsultatieKlaar,
  ZietAf,
} from '#consultatie';
import type { ConsultatieBeeld } from '#consultatie';
import { Clock } from '#workflow-engine';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';

let db: TestDatabase;
let world: CaseWorld;
let traject: Gemeentetraject;
const vorm = TUSSENTIJDS;
let gemeenten: Gemeente[];

beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [ConsultatieModule]);
  gemeenten = await world.get(Gemeenten).alle();
});
afterAll(async () => {
  await world.close();
  await db.drop();
});
beforeEach(async () => {
  const { code } = gemeenten.pop() ?? { code: 'GM0180' };
  traject = await (await Gemeentetraject.begin(world, code)).naarConsultatie('K. Visser', 'T. Dekker');
});

const nu = () => world.get(Clock).now();
const beeld = async (): Promise<ConsultatieBeeld> => {
  const gelezen = await world.get(ReadConsultatie).execute(traject.id, vorm);
  if (!gelezen) throw new Error('No consultation');
  return gelezen;
};
const zetKlaar = async (...extra: readonly string[]) =>
  world.get(ZetConsultatieKlaar).execute({
    trajectId: traject.id,
    vorm,
    ontvangers: extra.map((naam) => traject.idVan(naam)),
    termijn: datumVan(plusDagen(await nu(), 21)),
    actor: MANAGER,
  });
const verzend = (requestId: string = randomUUID()) =>
  world.get(VerzendConsultatie).execute({ trajectId: traject.id, vorm, actor: MANAGER, requestId });
const reageer = (naam: string, tekst: string, requestId: string = randomUUID()) =>
  world.get(BewaarReacties).execute({
    trajectId: traject.id,
    deelnemerId: traject.idVan(naam),
    vorm,
    reacties: [{ blokId: null, tekst }],
    actor: traject.actor(naam),
    requestId,
  });
const zietAf = (naam: string) =>
  world.get(ZietAf).execute({
    trajectId: traject.id,
    deelnemerId: traject.idVan(naam),
    vorm,
    actor: traject.actor(naam),
    requestId: randomUUID(),
  });
const pagina = (naam: string) => world.get(ReadReactiePagina).execute(traject.id, traject.idVan(naam));
const beoordeel = async (oordeel: string, reden = '', bezwaar = false) => {
  const { rondes } = await beeld();
  const rijen = (rondes[0]?.reacties ?? []).map(({ id }) => ({ reactieId: id, oordeel, reden, bezwaar }));
  return world.get(BeoordeelReacties).execute({ trajectId: traject.id, vorm, rijen, actor: MANAGER });
};
const metReden = (reden: string) => ({
  trajectId: traject.id,
  vorm,
  reden,
  actor: MANAGER,
  requestId: randomUUID(),
});
const post = () =>
  world.jobs.filter(({ instanceId }) => instanceId === traject.id).map(({ params }) => params['sjabloon']);
const loopt = async (...extra: readonly string[]) => {
  expect(await zetKlaar(...extra)).toMatchObject({ ok: true });
  expect(await verzend()).toMatchObject({ ok: true });
};

describe('klaarzetten', () => {
  it('stelt wie er niet was voor, en een termijn van vijftien werkdagen', async () => {
    const { voorstel, stand } = await beeld();
    expect(stand).toBe('opstellen');
    expect(voorstel?.termijn).toBe(datumVan(eindVanTermijn(await nu(), 15)));
    expect(
      voorstel?.kandidaten.filter(({ verplicht }) => verplicht).map(({ deelnemer }) => deelnemer.naam),
    ).toEqual(['K. Visser', 'T. Dekker']);
  });

  it('vraagt een afwezige altijd, en wie het bureau erbij kiest', async () => {
    expect(await zetKlaar('J. Bakker')).toMatchObject({ ok: true, ronde: 1, aantal: 3 });
    const [ronde] = (await beeld()).rondes;
    expect(ronde?.ontvangers.map(({ naam, waarom }) => [naam, waarom])).toEqual([
      ['J. Bakker', 'gekozen'],
      ['K. Visser', 'afwezig'],
      ['T. Dekker', 'afwezig'],
    ]);
    expect(ronde?.bereik).toEqual([
      { doelgroep: 'raad', gevraagd: 2, open: 2, gereageerd: 0, afgezien: 0 },
      { doelgroep: 'ambtenaren', gevraagd: 1, open: 1, gereageerd: 0, afgezien: 0 },
    ]);
    expect(await zetKlaar()).toMatchObject({ ok: true, ronde: 1, aantal: 2 });
    expect(post()).not.toContain('consultatie-concept');
  });

  it('weigert een termijn die al is geweest en een ontvanger van elders', async () => {
    const input = { trajectId: traject.id, vorm, actor: MANAGER };
    const zet = world.get(ZetConsultatieKlaar);
    expect(await zet.execute({ ...input, ontvangers: [], termijn: '2020-01-01' })).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'termijn' }] },
    });
    const termijn = datumVan(plusDagen(await nu(), 21));
    expect(await zet.execute({ ...input, ontvangers: [randomUUID()], termijn })).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'ontvangers' }] },
    });
    expect((await beeld()).rondes).toEqual([]);
  });
});

describe('versturen', () => {
  it('zegt wat er nog niet is, zolang er niets klaarstaat', async () => {
    expect(await verzend()).toMatchObject({ refusal: { code: 'missing' } });
    expect((await beeld()).stand).toBe('opstellen');
  });

  it('laat in een voorbeeld niets achter', async () => {
    await zetKlaar();
    const poging = { trajectId: traject.id, vorm, actor: MANAGER, requestId: randomUUID() };
    const [klaar] = (await beeld()).rondes;
    expect(await world.get(VerzendConsultatie).voorbeeld(poging)).toMatchObject({
      ok: true,
      termijn: klaar?.termijn,
      nummer: '0.1',
      zichtbaarheid: 'bureau',
      ontvangers: [
        { naam: 'K. Visser', email: 'k.visser@staphorst.example', waarom: 'afwezig' },
        { naam: 'T. Dekker', email: 't.dekker@staphorst.example', waarom: 'afwezig' },
      ],
    });
    const { stand, rondes } = await beeld();
    expect([stand, rondes[0]?.verzondenOp]).toEqual(['opstellen', null]);
  });

  it('stuurt één keer, ook bij dubbelklikken, op de laatste versie van de visie', async () => {
    await zetKlaar();
    await traject.bewaar('visie', '# Onze visie\n\nNog net bijgewerkt.', 'concept', '0.1');
    const requestId = randomUUID();
    expect(await verzend(requestId)).toEqual({ ok: true, herhaald: false });
    expect(await verzend(requestId)).toEqual({ ok: true, herhaald: true });
    expect(post().filter((sjabloon) => sjabloon === 'consultatie-concept')).toHaveLength(1);
    const { stand, rondes, document } = await beeld();
    expect(stand).toBe('verzamelen');
    expect(rondes[0]).toMatchObject({ ronde: 1, nummer: '0.2' });
    expect(document).toMatchObject({ nummer: '0.2', status: 'inConsultatie' });
  });

  it('rekent de termijn opnieuw uit als die intussen voorbij is', async () => {
    await zetKlaar();
    await world.passDays(30);
    expect(await verzend()).toMatchObject({ ok: true });
    const [ronde] = (await beeld()).rondes;
    expect(ronde?.termijn).toBe(eindVanTermijn(ronde?.verzondenOp ?? '', 15));
  });
});

describe('reageren', () => {
  it('sluit vanzelf als iedereen heeft geantwoord', async () => {
    await loopt();
    expect(await reageer('K. Visser', 'Vergeet de kleine kernen niet.')).toMatchObject({ ok: true });
    expect((await beeld()).stand).toBe('verzamelen');
    expect(await zietAf('T. Dekker')).toEqual({ ok: true });
    expect((await beeld()).stand).toBe('verwerken');
  });

  it('wacht niet op wie zich afmeldde', async () => {
    await loopt();
    const deelnemerId = traject.idVan('T. Dekker');
    await world.get(MeldDeelnemerAf).execute({ trajectId: traject.id, deelnemerId, actor: MANAGER });
    expect((await beeld()).rondes[0]?.ontvangers.map(({ naam }) => naam)).toEqual(['K. Visser']);
    await reageer('K. Visser', 'Goed zo.');
    expect((await beeld()).stand).toBe('verwerken');
  });

  it('mag worden gewijzigd tot er een oordeel is, ook na het laatste antwoord', async () => {
    await loopt();
    await reageer('K. Visser', 'Eerste gedachte.');
    expect(await reageer('K. Visser', 'Betere gedachte.')).toEqual({ ok: true, gewijzigd: true });
    await zietAf('T. Dekker');
    expect((await pagina('K. Visser'))?.kan).toBe('wijzigen');
    expect(await reageer('K. Visser', 'Beste gedachte.')).toEqual({ ok: true, gewijzigd: true });
    expect((await beeld()).rondes[0]?.reacties.map(({ tekst }) => tekst)).toEqual(['Beste gedachte.']);
    expect(await beoordeel('overgenomen')).toMatchObject({ ok: true, aantal: 1 });
    expect(await reageer('K. Visser', 'Toch nog iets.')).toMatchObject({
      refusal: { code: 'conflict', text: expect.stringContaining('al verwerkt') as string },
    });
  });

  it('kan ook weer worden ingetrokken zolang de consultatie loopt', async () => {
    await loopt();
    await reageer('K. Visser', 'Toch niet.');
    expect(await zietAf('K. Visser')).toEqual({ ok: true });
    const [ronde] = (await beeld()).rondes;
    expect(ronde?.reacties).toEqual([]);
    expect(ronde?.ontvangers.map(({ status }) => status)).toEqual(['afgezien', 'open']);
  });

  it('wordt na de termijn vriendelijk geweigerd, ook als de klok van het proces nog niet liep', async () => {
    await loopt();
    await world.passDays(40);
    const gesloten = { refusal: { code: 'conflict', text: expect.stringContaining('voorbij') as string } };
    expect(await reageer('K. Visser', 'Te laat')).toMatchObject(gesloten);
    await world.sweep();
    expect(await reageer('K. Visser', 'Te laat')).toMatchObject(gesloten);
    expect((await pagina('K. Visser'))?.kan).toBe('termijn-voorbij');
    expect((await beeld()).stand).toBe('verwerken');
  });

  it('is alleen voor wie is gevraagd, en alleen in het eigen traject', async () => {
    await loopt();
    expect(await pagina('J. Bakker')).toBeUndefined();
    expect(await reageer('J. Bakker', 'Ik ook')).toMatchObject({ refusal: { code: 'not-found' } });
    const elders = randomUUID();
    const vreemd = await world.get(ReadReactiePagina).execute(elders, traject.idVan('K. Visser'));
    expect(vreemd).toBeUndefined();
  });

  it('vraagt om tekst', async () => {
    await loopt();
    expect(await reageer('K. Visser', '   ')).toMatchObject({ refusal: { faults: [{ field: 'tekst' }] } });
    expect(await reageer('K. Visser', 'a'.repeat(10_001))).toMatchObject({ refusal: { code: 'invalid' } });
  });
});

describe('verlengen en sluiten', () => {
  it('geeft iedereen meer tijd en verzet de herinnering mee', async () => {
    await loopt();
    const [ronde] = (await beeld()).rondes;
    const verleng = (termijn: string) =>
      world
        .get(VerlengConsultatie)
        .execute({ trajectId: traject.id, vorm, termijn, actor: MANAGER, requestId: randomUUID() });
    expect(await verleng(datumVan(plusDagen(ronde?.termijn ?? '', -3)))).toMatchObject({
      refusal: { faults: [{ field: 'termijn' }] },
    });
    const nieuw = datumVan(plusDagen(ronde?.termijn ?? '', 7));
    expect(await verleng(nieuw)).toEqual({ ok: true });
    expect(datumVan((await beeld()).rondes[0]?.termijn ?? '')).toBe(nieuw);
    const timers = await world.database.query<{ delay: string; dag: string }>(
      `SELECT delay, utc_iso(due_at) AS dag FROM workflow_timer WHERE instance_id = $1 AND delay = 'consultatie.termijn'`,
      [traject.id],
    );
    expect(timers.map(({ dag }) => datumVan(dag))).toEqual([nieuw]);
  });

  it('sluit eerder met een reden, en dan is ook de termijn voorbij', async () => {
    await loopt();
    const sluit = (reden: string) => world.get(SluitConsultatie).execute(metReden(reden));
    expect(await sluit('')).toMatchObject({ refusal: { code: 'invalid-payload' } });
    expect(await sluit('De raad besluit morgen al.')).toEqual({ ok: true });
    expect((await beeld()).stand).toBe('verwerken');
    expect((await pagina('K. Visser'))?.kan).toBe('termijn-voorbij');
  });

  it('slaat alleen over als niemand afwezig was', async () => {
    expect(await world.get(SlaConsultatieOver).execute(metReden('Geen tijd'))).toMatchObject({
      refusal: { code: 'missing' },
    });
  });
});

describe('beoordelen', () => {
  it('kan niet zolang mensen hun reactie nog mogen wijzigen', async () => {
    await loopt();
    await reageer('K. Visser', 'Let op de kernen.');
    expect(await beoordeel('overgenomen')).toMatchObject({ refusal: { code: 'conflict' } });
  });

  it('weigert niet of deels zonder reden, en bewaart dan niets', async () => {
    await loopt();
    await reageer('K. Visser', 'Let op de kernen.');
    await reageer('T. Dekker', 'Noem ook de wijkagent.');
    const { rondes } = await beeld();
    const [een, twee] = rondes[0]?.reacties ?? [];
    if (!een || !twee) throw new Error('Two reactions were given');
    const rij = { reden: '', bezwaar: false };
    const rijen = [
      { ...rij, reactieId: een.id, oordeel: 'overgenomen' },
      { ...rij, reactieId: twee.id, oordeel: 'niet' },
    ];
    const input = { trajectId: traject.id, vorm, rijen, actor: MANAGER };
    expect(await world.get(BeoordeelReacties).execute(input)).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: `reden-${twee.id}` }] },
    });
    expect((await beeld()).rondes[0]?.reacties.map(({ oordeel }) => oordeel)).toEqual([null, null]);
    expect((await beeld()).beslissingen.vraagtBevestiging?.missing.map(({ name }) => name)).toContain(
      'consultatie.elkeReactieBeoordeeld',
    );
  });

  it('gaat over de tekst die is gelezen: wie intussen wijzigde, wordt eerst opnieuw gelezen', async () => {
    await loopt();
    await reageer('K. Visser', 'Goed zo.');
    await zietAf('T. Dekker');
    const [reactie] = (await beeld()).rondes[0]?.reacties ?? [];
    if (!reactie) throw new Error('A reaction was given');
    await reageer('K. Visser', 'Toch niet goed.');
    const rij = { reactieId: reactie.id, oordeel: 'overgenomen', reden: '', bezwaar: false };
    const oordeel = (gezienOp?: string) =>
      world.get(BeoordeelReacties).execute({
        trajectId: traject.id,
        vorm,
        rijen: [{ ...rij, gezienOp }],
        actor: MANAGER,
      });
    expect(await oordeel(reactie.ontvangenOp)).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: `oordeel-${reactie.id}` }] },
    });
    expect(await oordeel((await beeld()).rondes[0]?.reacties[0]?.ontvangenOp)).toMatchObject({ ok: true });
  });

  it('is voor de deelnemer te lezen zodra de griffie de fase bevestigt', async () => {
    await loopt();
    await reageer('K. Visser', 'Let op de kernen.');
    await zietAf('T. Dekker');
    await beoordeel('deels', 'De kernen staan erin, de wijken nog niet.');
    expect((await pagina('K. Visser'))?.uitkomst).toBeNull();
    await traject.bewaar('visie', '# Onze visie\n\nMet de kernen.', 'vaststellen', '0.1');
    await traject.bevestig('consultatie');
    expect(await pagina('K. Visser')).toMatchObject({
      kan: 'gesloten',
      uitkomst: { nummer: '1.0' },
      eigen: { reacties: [{ oordeel: 'deels', reden: 'De kernen staan erin, de wijken nog niet.' }] },
      document: { nummer: '0.1' },
    });
    expect((await beeld()).stand).toBe('voorbij');
  });
});

describe('extra ronde', () => {
  it('laat niets achter als het bureau er toch van afziet', async () => {
    await loopt();
    await reageer('K. Visser', 'Zo kan het echt niet.');
    await zietAf('T. Dekker');
    await beoordeel('niet', 'We gaan hierover in gesprek.', true);
    await world.get(StartExtraRonde).execute(metReden('Bezwaar'));
    expect(await zetKlaar('J. Bakker')).toMatchObject({ ok: true, ronde: 2 });
    expect(await world.get(SlaConsultatieOver).execute(metReden('Het is uitgepraat'))).toEqual({ ok: true });
    const { stand, rondes } = await beeld();
    expect([stand, rondes.map(({ ronde }) => ronde)]).toEqual(['verwerken', [1]]);
    expect(await beoordeel('deels', 'Na het gesprek aangepast.')).toMatchObject({ ok: true, aantal: 1 });
  });

  it('begint na een fundamenteel bezwaar en laat de eerste ronde staan', async () => {
    await loopt();
    await reageer('K. Visser', 'Zo kan het echt niet.');
    await zietAf('T. Dekker');
    expect(await world.get(StartExtraRonde).execute(metReden('Bezwaar'))).toMatchObject({
      refusal: { code: 'missing' },
    });
    expect(await beoordeel('niet', 'We gaan hierover in gesprek.', true)).toMatchObject({ ok: true });
    expect(await world.get(StartExtraRonde).execute(metReden('Bezwaar'))).toEqual({ ok: true });
    await traject.bewaar('visie', '# Onze visie\n\nHeel anders.', 'concept', '0.1');
    expect((await beeld()).voorstel).toMatchObject({ ronde: 2, klaargezet: false });
    await loopt('J. Bakker');
    const { rondes } = await beeld();
    expect(rondes.map(({ ronde, nummer, ontvangers }) => [ronde, nummer, ontvangers.length])).toEqual([
      [2, '0.2', 3],
      [1, '0.1', 2],
    ]);
    expect(await pagina('K. Visser')).toMatchObject({ kan: 'reageren', eigen: { ronde: 2, reacties: [] } });
    expect(await reageer('K. Visser', 'Dit is veel beter.')).toMatchObject({ ok: true });
    expect((await beeld()).rondes[1]?.reacties.map(({ tekst }) => tekst)).toEqual(['Zo kan het echt niet.']);
  });
});
