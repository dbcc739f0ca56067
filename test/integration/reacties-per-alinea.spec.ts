import { randomUUID } from 'node:crypto';
import { Gemeenten, MeldDeelnemerAf, ReadBord } from '#case-management';
import {
  BeoordeelReacties,
  BewaarReacties,
  ConsultatieModule,
  LotVanReacties,
  StartExtraRonde,
  VerzendConsultatie,
} from '#consultatie';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { Raadpleging } from '../support/raadpleging.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';

let db: TestDatabase;
let world: CaseWorld;
let codes: string[];
let traject: Gemeentetraject;
let ronde: Raadpleging;

beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [ConsultatieModule]);
  codes = (await world.get(Gemeenten).alle()).map(({ code }) => code);
});
afterAll(async () => {
  await world.close();
  await db.drop();
});
beforeEach(async () => {
  traject = await (
    await Gemeentetraject.begin(world, codes.pop() ?? '')
  ).naarConsultatie('K. Visser', 'T. Dekker');
  await traject.bewaar('visie', VISIE, 'concept', '0.1');
  ronde = new Raadpleging(world, traject);
});

const VISIE =
  '# Onze visie\n\nInwoners praten eerder mee.\n\nDe raad stelt elk jaar de kaders vast.\n\n- een plein\n- een park';
const OUD = 'De raad stelt elk jaar de kaders vast.';
const GESLOTEN = { refusal: { code: 'conflict', text: expect.stringContaining('voorbij') as string } };

const teksten = async () =>
  (await ronde.beeld()).rondes[0]?.reacties.map(({ naam, blokId, kanaal, tekst }) => ({
    naam,
    over: blokId === null ? 'geheel' : 'plek',
    kanaal,
    tekst,
  }));

describe('reageren per alinea', () => {
  it('bewaart wat bij een alinea en over het geheel is geschreven, als één antwoord van één mens', async () => {
    await ronde.loopt();
    const kaders = await ronde.plek('K. Visser', 'kaders');
    expect(
      await ronde.reageer(
        'K. Visser',
        { blokId: kaders, tekst: 'Elk jaar is te vaak.', was: '' },
        { blokId: null, tekst: 'Mooi stuk.', was: '' },
      ),
    ).toEqual({ ok: true, gewijzigd: false });
    expect(await teksten()).toHaveLength(2);
    const { rondes, stand } = await ronde.beeld();
    expect(stand).toBe('verzamelen');
    expect(rondes[0]?.bereik).toContainEqual({
      doelgroep: 'raad',
      gevraagd: 1,
      open: 0,
      gereageerd: 1,
      afgezien: 0,
    });
    const bord = await world.get(ReadBord).execute({});
    expect(bord.rijen.find(({ trajectId }) => trajectId === traject.id)?.reacties).toMatchObject({
      ontvangen: 1,
      totaal: 2,
    });
  });

  it('wijzigt één alinea, laat de rest staan en haalt weg wat is leeggemaakt', async () => {
    await ronde.loopt();
    const kaders = await ronde.plek('K. Visser', 'kaders');
    const park = await ronde.plek('K. Visser', 'park');
    await ronde.reageer(
      'K. Visser',
      { blokId: kaders, tekst: 'Te vaak.' },
      { blokId: park, tekst: 'Graag.' },
    );
    expect(
      await ronde.reageer('K. Visser', { blokId: kaders, tekst: 'Veel te vaak.', was: 'Te vaak.' }),
    ).toEqual({ ok: true, gewijzigd: true });
    expect(await ronde.reageer('K. Visser', { blokId: park, tekst: '', was: 'Graag.' })).toMatchObject({
      ok: true,
    });
    expect((await teksten())?.map(({ tekst }) => tekst)).toEqual(['Veel te vaak.']);
    expect(await ronde.reageer('K. Visser', { blokId: kaders, tekst: '' })).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'tekst' }] },
    });
    expect(await teksten()).toHaveLength(1);
  });

  it('laat twee tabbladen elkaars tekst niet stil overschrijven', async () => {
    await ronde.loopt();
    const blokId = await ronde.plek('K. Visser', 'kaders');
    const [een, ander] = await Promise.all([
      ronde.reageer('K. Visser', { blokId, tekst: 'Van het ene.', was: '' }),
      ronde.reageer('K. Visser', { blokId, tekst: 'Van het andere.', was: '' }),
    ]);
    expect([een.ok, ander.ok].sort()).toEqual([false, true]);
    expect(een.ok ? ander : een).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: `tekst-${blokId}` }] },
    });
    expect(await teksten()).toHaveLength(1);
  });

  it('weigert een plek die niet in de tekst staat, en bewaart dan ook de rest niet', async () => {
    await ronde.loopt();
    const vreemd = { blokId: 'niet-van-hier', tekst: 'Hier.' };
    expect(await ronde.reageer('K. Visser', vreemd, { blokId: null, tekst: 'Wel.' })).toMatchObject({
      refusal: { code: 'conflict' },
    });
    expect(await teksten()).toEqual([]);
    expect((await ronde.beeld()).rondes[0]?.ontvangers[0]?.status).toBe('open');
  });

  it('neemt met "geen opmerkingen" alles terug', async () => {
    await ronde.loopt();
    const blokId = await ronde.plek('K. Visser', 'park');
    await ronde.reageer('K. Visser', { blokId, tekst: 'Graag.' }, { blokId: null, tekst: 'Mooi.' });
    expect(await ronde.zietAf('K. Visser')).toEqual({ ok: true });
    expect(await teksten()).toEqual([]);
    expect(await ronde.reageer('K. Visser', { blokId, tekst: 'Toch.', was: '' })).toEqual({
      ok: true,
      gewijzigd: false,
    });
  });

  it('sluit alleen de plekken waar het bureau al over oordeelde', async () => {
    await ronde.loopt();
    const kaders = await ronde.plek('K. Visser', 'kaders');
    await ronde.reageer('K. Visser', { blokId: kaders, tekst: 'Te vaak.' }, { blokId: null, tekst: 'Mooi.' });
    await ronde.zietAf('T. Dekker');
    const reactie = (await ronde.beeld()).rondes[0]?.reacties.find(({ blokId }) => blokId === kaders);
    await world.get(BeoordeelReacties).execute({
      ...ronde.opdracht(),
      rijen: [{ reactieId: reactie?.id ?? '', oordeel: 'overgenomen', reden: '', bezwaar: false }],
    });
    expect((await ronde.pagina('K. Visser')).kan).toBe('wijzigen');
    expect(await ronde.reageer('K. Visser', { blokId: kaders, tekst: 'Anders.' })).toMatchObject({
      refusal: { text: expect.stringContaining('al verwerkt') as string },
    });
    expect(await ronde.reageer('K. Visser', { blokId: null, tekst: 'Heel mooi.' })).toMatchObject({
      ok: true,
    });
    await ronde.beoordeelAlles();
    expect((await ronde.pagina('K. Visser')).kan).toBe('beoordeeld');
  });
});

describe('een reactie per mail', () => {
  it('is een antwoord, en komt naast wat op de pagina staat', async () => {
    await ronde.loopt();
    expect(await ronde.mail('K. Visser', 'Vergeet de kernen niet.\r\n\r\nK.')).toEqual({
      ok: true,
      herhaald: false,
    });
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'En de wijken.', was: '' });
    expect((await teksten())?.map(({ kanaal, tekst }) => [kanaal, tekst])).toEqual([
      ['mail', 'Vergeet de kernen niet.\n\nK.'],
      ['pagina', 'En de wijken.'],
    ]);
    expect((await ronde.beeld()).rondes[0]?.ontvangers[0]).toMatchObject({ status: 'gereageerd' });
  });

  it('telt één keer, hoe vaak dezelfde mail ook wordt aangeboden', async () => {
    await ronde.loopt();
    const mailId = randomUUID();
    await ronde.mail('K. Visser', 'Eén keer.', { mailId });
    expect(await ronde.mail('K. Visser', 'Eén keer.', { mailId })).toEqual({ ok: true, herhaald: true });
    expect(await teksten()).toHaveLength(1);
  });

  it('was op tijd als de mail op tijd binnenkwam, ook als wij haar later lezen', async () => {
    await ronde.loopt();
    const binnen = await ronde.nu();
    await world.passDays(40);
    await world.sweep();
    expect((await ronde.beeld()).stand).toBe('verwerken');
    expect(await ronde.mail('K. Visser', 'Op tijd verstuurd.', { op: binnen })).toMatchObject({ ok: true });
    expect(await ronde.mail('T. Dekker', 'Te laat.')).toMatchObject(GESLOTEN);
    const { rondes, beslissingen } = await ronde.beeld();
    expect(rondes[0]?.ontvangers.map(({ status }) => status)).toEqual(['gereageerd', 'open']);
    expect(beslissingen.vraagtBevestiging?.missing.map(({ name }) => name)).toContain(
      'consultatie.elkeReactieBeoordeeld',
    );
  });

  it('houdt de ronde open tot ook zij een oordeel heeft', async () => {
    await ronde.loopt();
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Goed.' });
    await ronde.zietAf('T. Dekker');
    await ronde.beoordeelAlles();
    const ontbreekt = async () =>
      (await ronde.beeld()).beslissingen.vraagtBevestiging?.missing.find(
        ({ name }) => name === 'consultatie.elkeReactieBeoordeeld',
      )?.detail;
    expect(await ontbreekt()).toBeUndefined();
    expect(await ronde.mail('K. Visser', 'Nog één ding.')).toMatchObject({ ok: true });
    expect(await ontbreekt()).toBe('Nog te beoordelen: 1.');
    await expect(traject.stuur('consultatie.BUREAU_VRAAGT_BEVESTIGING')).rejects.toThrow('missing');
  });

  it('is alleen van wie is gevraagd, en niet leeg', async () => {
    await ronde.loopt();
    expect(await ronde.mail('J. Bakker', 'Ik ook.')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await ronde.mail('K. Visser', ' \r\n ')).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await teksten()).toEqual([]);
  });
});

describe('wie leest wat een ander schreef', () => {
  it.each([
    ['bureau', []],
    ['naamloos', [null]],
    ['ontvangers', ['K. Visser']],
  ] as const)('%s', async (zichtbaarheid, namen) => {
    await ronde.loopt({ zichtbaarheid });
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Mooi.' });
    const { anderen, eigen } = await ronde.pagina('T. Dekker');
    expect(eigen.zichtbaarheid).toBe(zichtbaarheid);
    expect(anderen.map(({ van }) => van?.naam ?? null)).toEqual(namen);
    expect((await ronde.pagina('K. Visser')).anderen).toEqual([]);
  });
});

describe('een tweede ronde', () => {
  const bezwaar = async (nieuw: string) => {
    await ronde.loopt({ ontvangers: [traject.idVan('J. Bakker')] });
    const blokId = await ronde.plek('K. Visser', 'kaders');
    await ronde.reageer('K. Visser', { blokId, tekst: 'Zo niet.' });
    await ronde.zietAf('T. Dekker');
    await ronde.zietAf('J. Bakker');
    await ronde.beoordeelAlles('niet', 'Wij passen het aan.', true);
    await world.get(StartExtraRonde).execute({ ...ronde.opdracht(), reden: 'Bezwaar' });
    if (nieuw !== VISIE) await traject.bewaar('visie', nieuw, 'concept', '0.2');
  };

  it('stelt voor wie eerder is gevraagd, en alleen wat is gewijzigd', async () => {
    await bezwaar(VISIE.replace(OUD, 'De raad stelt om de vier jaar de kaders vast.'));
    const { voorstel } = await ronde.beeld();
    expect(voorstel).toMatchObject({ ronde: 2, eerderNummer: '0.2', alleenGewijzigd: true });
    expect(
      voorstel?.kandidaten
        .filter(({ gekozen }) => gekozen)
        .map(({ deelnemer, waarom }) => [deelnemer.naam, waarom]),
    ).toEqual([
      ['J. Bakker', 'eerder'],
      ['K. Visser', 'afwezig'],
      ['T. Dekker', 'afwezig'],
    ]);
    await ronde.loopt({ iedereenVanEerder: true });
    const { plaatsen, vergelijking, eigen } = await ronde.pagina('J. Bakker');
    expect(eigen).toMatchObject({ ronde: 2, nummer: '0.3', alleenGewijzigd: '0.2', reacties: [] });
    expect(plaatsen.filter(({ isOpen }) => isOpen).map(({ tekst }) => tekst)).toEqual([
      'De raad stelt om de vier jaar de kaders vast.',
    ]);
    expect(vergelijking?.samenvatting).toMatchObject({ gewijzigd: 1, nieuw: 0, vervallen: 0 });
    const park = await ronde.plek('J. Bakker', 'park');
    expect(await ronde.reageer('J. Bakker', { blokId: park, tekst: 'Toch nog iets.' })).toMatchObject({
      refusal: { code: 'conflict' },
    });
    const open = await ronde.plek('J. Bakker', 'vier jaar');
    expect(await ronde.reageer('J. Bakker', { blokId: open, tekst: 'Beter zo.' })).toMatchObject({
      ok: true,
    });
  });

  it('vraagt naar alles als het bureau dat kiest, of als er niets is gewijzigd', async () => {
    await bezwaar(VISIE);
    await ronde.loopt({ ontvangers: [traject.idVan('J. Bakker')] });
    const { eigen, plaatsen } = await ronde.pagina('J. Bakker');
    expect(eigen).toMatchObject({ ronde: 2, nummer: '0.2', alleenGewijzigd: null });
    expect(plaatsen.every(({ isOpen }) => isOpen)).toBe(true);
  });

  it('laat een pagina van de eerste ronde niets in de tweede bewaren', async () => {
    await ronde.loopt();
    const eerste = (await ronde.pagina('K. Visser')).eigen.id;
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Zo niet.' });
    await ronde.zietAf('T. Dekker');
    await ronde.beoordeelAlles('niet', 'Wij praten.', true);
    await world.get(StartExtraRonde).execute({ ...ronde.opdracht(), reden: 'Bezwaar' });
    await traject.bewaar('visie', 'Heel anders.', 'concept', '0.2');
    await ronde.loopt();
    expect(
      await world.get(BewaarReacties).execute({
        ...ronde.van('K. Visser'),
        rondeId: eerste,
        reacties: [{ blokId: null, tekst: 'Zo niet, wel zus.', was: 'Zo niet.' }],
      }),
    ).toMatchObject({ refusal: { text: expect.stringContaining('andere versie') as string } });
  });
});

describe('wie het concept krijgt', () => {
  it('kiest het bureau per groep of rol; bij elk staat waarom, en wie zich afmeldde valt weg', async () => {
    await ronde.zetKlaar({ doelgroepen: ['college'], rollen: ['raadslid'], zichtbaarheid: 'ontvangers' });
    await world
      .get(MeldDeelnemerAf)
      .execute({ trajectId: traject.id, deelnemerId: traject.idVan('T. Dekker'), actor: MANAGER });
    const voorbeeld = await world.get(VerzendConsultatie).voorbeeld(ronde.opdracht());
    if (!voorbeeld.ok) throw new Error(JSON.stringify(voorbeeld.refusal));
    expect(voorbeeld.zichtbaarheid).toBe('ontvangers');
    const redenen = Object.fromEntries(voorbeeld.ontvangers.map(({ naam, waarom }) => [naam, waarom]));
    expect(redenen).toMatchObject({ 'K. Visser': 'afwezig', 'W. Smit': 'rol' });
    expect(redenen).not.toHaveProperty('T. Dekker');
    expect(voorbeeld.ontvangers.every(({ email }) => email.includes('@'))).toBe(true);
    expect((await ronde.beeld()).voorstel).toMatchObject({ klaargezet: true, zichtbaarheid: 'ontvangers' });
  });
});

describe('waar een reactie bleef', () => {
  it('staat per reactie, ook als haar alinea verviel; de deelnemer leest het na de bevestiging', async () => {
    await ronde.loopt();
    const kaders = await ronde.plek('K. Visser', 'kaders');
    const praten = await ronde.plek('K. Visser', 'praten');
    await ronde.reageer(
      'K. Visser',
      { blokId: kaders, tekst: 'Te vaak.' },
      { blokId: praten, tekst: 'Veel eerder.' },
      { blokId: null, tekst: 'Mooi.' },
    );
    await ronde.zietAf('T. Dekker');
    await ronde.beoordeelAlles();
    const nieuw = VISIE.replace('Inwoners praten eerder mee.', 'Inwoners praten veel eerder mee.').replace(
      `${OUD}\n\n`,
      '',
    );
    await traject.bewaar('visie', nieuw, 'vaststellen', '0.2');
    const [lot] = await world.get(LotVanReacties).execute(traject.id, ronde.vorm);
    expect(lot?.lot.nummer).toBe('1.0');
    expect(
      lot?.lot.reacties.map(({ reactie, plaats, lot: waar }) => [reactie.tekst, plaats?.naam, waar?.soort]),
    ).toEqual([
      ['Veel eerder.', 'Alinea 1 onder ‘Onze visie’', 'gewijzigd'],
      ['Te vaak.', 'Alinea 2 onder ‘Onze visie’', 'vervallen'],
      ['Mooi.', undefined, undefined],
    ]);
    await traject.bevestig('consultatie');
    const { uitkomst } = await ronde.pagina('K. Visser');
    expect(uitkomst?.reacties.map(({ reactie, lot: waar }) => [reactie.oordeel, waar?.soort])).toEqual([
      ['overgenomen', 'gewijzigd'],
      ['overgenomen', 'vervallen'],
      ['overgenomen', undefined],
    ]);
  });
});
