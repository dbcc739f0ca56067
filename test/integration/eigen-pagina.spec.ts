import { randomUUID } from 'node:crypto';
import {
  BewaarDeelnemer,
  BewaarVersie,
  Deelnemers,
  LegAanwezigheidVast,
  PlanBijeenkomst,
  SchrijfIn,
  StuurGebeurtenis,
  VulGegevensIn,
  WijzigTeam,
  type ClientKeuze,
} from '#case-management';
import { GeefLinkUit, IdentityModule } from '#identity';
import { Visitor } from '../support/browser-less/index.ts';
import { NoPostModule } from '../support/no-post.ts';
import { BEGELEIDER_IDS, MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let world: CaseWorld;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [NoPostModule, IdentityModule]);
});
afterAll(async () => {
  await world.close();
  await app.stop();
});

const stuur = async (trajectId: string, type: string, velden: Record<string, string> = {}): Promise<void> => {
  const requestId = randomUUID();
  const sent = await world
    .get(StuurGebeurtenis)
    .execute({ trajectId, type, velden, actor: MANAGER, requestId });
  if (!sent.ok) throw new Error(`${type}: ${JSON.stringify(sent.refusal).slice(0, 500)}`);
};
const begin = async (programma: string, client: ClientKeuze): Promise<string> => {
  const result = await world
    .get(SchrijfIn)
    .execute({ programma, client, programmamanagerId: MANAGER_ID, actor: MANAGER, requestId: randomUUID() });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.trajectId;
};
const erbij = async (trajectId: string, naam: string, rol: string): Promise<void> => {
  const email = `${naam.toLowerCase().replace(/[^a-z]+/g, '.')}@eigen.example`;
  const result = await world.get(BewaarDeelnemer).execute({ trajectId, naam, rol, email, actor: MANAGER });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
};
const bezoek = async (trajectId: string, naam: string): Promise<{ visitor: Visitor; link: string }> => {
  const mensen = await world.get(Deelnemers).alle(trajectId);
  const deelnemerId = mensen.find((één) => één.naam === naam)?.id ?? '';
  const link = await world
    .get(GeefLinkUit)
    .persoonlijk({ doel: 'griffie', trajectId, deelnemerId, berichtId: null });
  const visitor = new Visitor(app.url);
  await visitor.open(link);
  return { visitor, link };
};
const plan = async (trajectId: string, onderdeel: string, dag: string): Promise<void> => {
  const result = await world.get(PlanBijeenkomst).execute({
    trajectId,
    onderdeel,
    beginLokaal: `${dag}T10:00`,
    eindLokaal: `${dag}T12:00`,
    plaats: 'Zaal De Waag',
    opmerking: '',
    actor: MANAGER,
    requestId: randomUUID(),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal).slice(0, 500));
};
const dagen = async (aantal: number): Promise<string> => {
  const [rij] = await world.database.query<{ dag: string }>(
    `SELECT to_char(engine_now() + make_interval(days => $1), 'YYYY-MM-DD') AS dag`,
    [aantal],
  );
  return rij?.dag ?? '';
};

describe('de burgemeester', () => {
  let trajectId: string;
  beforeAll(async () => {
    trajectId = await begin('burgemeester', {
      soort: 'persoon',
      naam: 'Yara de Wit',
      email: 'yara@eigen.example',
      gemeenteCode: 'GM0180',
    });
    await erbij(trajectId, 'S. Kort', 'secretariaat');
    await plan(trajectId, 'kennismaking', await dagen(3));
    await world.passDays(4);
    const mensen = await world.get(Deelnemers).alle(trajectId);
    const burgemeester = mensen.find(({ rol }) => rol === 'burgemeester')?.id ?? '';
    await world.sweep();
    await world
      .get(LegAanwezigheidVast)
      .execute({ trajectId, onderdeel: 'kennismaking', aanwezig: { [burgemeester]: true }, actor: MANAGER });
    await stuur(trajectId, 'kennismaking.BUREAU_BEVESTIGT');
    await world.get(WijzigTeam).execute({
      trajectId,
      programmamanager: MANAGER_ID,
      procesbegeleider: BEGELEIDER_IDS.slice(0, 1),
      presentator: [],
      trainer: [],
      actor: MANAGER,
    });
  });

  it('wordt om een besluit gevraagd, in eigen woorden, en hoort niets over een gemeente van hem of haar', async () => {
    const { visitor, link } = await bezoek(trajectId, 'Yara de Wit');
    expect(await visitor.h1()).toBe('Yara de Wit');
    expect(await visitor.text()).toContain('Wij wachten op uw antwoord: ‘Besluit over deelname’.');
    await visitor.follow('Bekijk en beslis');
    const text = await visitor.text();
    expect(text).toContain('Ja, ik doe mee');
    expect(text).toContain('Nee, ik doe niet mee');
    // What is written elsewhere stays between two people; this does not.
    expect(text).toContain('Het bureau leest wat u schrijft.');
    expect(text).not.toMatch(/uw gemeente|terugsturen|bevestig deze fase/i);
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.status).toBe(422);
    expect(await visitor.text()).toContain('Kies een van de antwoorden.');
    await visitor.choose('Ja, ik doe mee');
    await visitor.fill({ Toelichting: 'Ik heb er zin in.' });
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.path).toBe(`${link}/bevestigen/klaar`);
    expect(await visitor.text()).toContain(
      'Uw besluit is: ‘Ja, ik doe mee’. Het traject is nu in ‘Reflectiemoment 1’.',
    );
    const { visitor: nogEens } = await bezoek(trajectId, 'Yara de Wit');
    expect(await nogEens.text()).not.toMatch(/uw gemeente/i);
  });

  it('vult zelf de eigen vragen in; het bureau ziet dat het er is, niet wat er staat', async () => {
    const { visitor, link } = await bezoek(trajectId, 'Yara de Wit');
    await visitor.open(`${link}/gegevens`);
    await visitor.fill({ 'Welke vragen wilt u graag behandeld zien?': 'Hoe blijf ik rustig?' });
    await visitor.press('Bewaar');
    expect(visitor.path).toBe(`${link}/gegevens`);
    expect(await visitor.valueOf('Welke vragen wilt u graag behandeld zien?')).toBe('Hoe blijf ik rustig?');
    const log = await world.database.query<{ tekst: string }>(
      `SELECT (SELECT json_agg(l)::text FROM transition_log l WHERE l.instance_id = $1)
        || (SELECT json_agg(r)::text FROM dossier_regel r WHERE r.traject_id = $1) AS tekst`,
      [trajectId],
    );
    expect(log[0]?.tekst).not.toContain('rustig');
  });

  it('heeft een secretariaat dat data en plaatsen ziet, en verder niets', async () => {
    for (const [nummer, moment] of ['moment1', 'moment2', 'moment3', 'moment4'].entries())
      await plan(trajectId, moment, await dagen(20 + nummer * 7));
    const { visitor, link } = await bezoek(trajectId, 'S. Kort');
    expect(await visitor.h1()).toBe('Data en plaatsen');
    const text = await visitor.text();
    expect(text).toContain('Zaal De Waag');
    expect(text).not.toMatch(/vragen wij|besluit|document|notities|vragen wilt|eigen vragen|bevestig/i);
    expect((await visitor.offers()).join(' ')).not.toMatch(/Bevestigen|Gegevens|Ik stop/);
    for (const elders of [
      'bevestigen',
      'bevestigen/klaar',
      'gegevens',
      'documenten/notities',
      'stappen/BURGEMEESTER_TREKT_ZICH_TERUG',
    ]) {
      await visitor.open(`${link}/${elders}`);
      expect([elders, visitor.status]).toEqual([elders, 404]);
    }
    const headers = { authorization: `Bearer ${link.slice('/g/'.length)}` };
    expect((await fetch(`${app.url}/v1/trajecten/${trajectId}`, { headers })).status).toBe(403);
  });

  it('kan op elk moment stoppen, ziet eerst wat er dan gebeurt, en houdt wat was getypt', async () => {
    const { visitor, link } = await bezoek(trajectId, 'Yara de Wit');
    expect(await visitor.text()).toContain('Wat kunt u doen?');
    await visitor.follow('Ik stop met het programma');
    expect(await visitor.text()).toContain('Dit gebeurt er dan');
    expect((await fetch(`${app.url}${link}/stappen/BUREAU_ANNULEERT`)).status).toBe(404);
    await visitor.fill({ 'Waarom?': 'x'.repeat(5_001) });
    await visitor.press('Ik stop met het programma');
    expect(visitor.status).toBe(422);
    await visitor.fill({ 'Waarom?': 'Het past niet meer.' });
    await visitor.press('Ik stop met het programma');
    expect(visitor.path).toBe(`${link}/stappen/BURGEMEESTER_TREKT_ZICH_TERUG/klaar`);
    expect(await visitor.h1()).toBe('Dank u wel');
    await visitor.open(link);
    expect(await visitor.text()).not.toContain('Wat kunt u doen?');
  });
});

describe('de opdrachtgever', () => {
  let trajectId: string;
  beforeAll(async () => {
    trajectId = await begin('masterclass', { soort: 'overheid', naam: 'Waterschap De Dommel' });
    await erbij(trajectId, 'O. Pen', 'opdrachtgever');
    await erbij(trajectId, 'B. Urger', 'burger');
    await plan(trajectId, 'voorbereiding', await dagen(10));
    await stuur(trajectId, 'aanmelding.BUREAU_VRAAGT_BEVESTIGING');
  });

  it('bevestigt een fase, en leest nergens dat hij een gemeente is', async () => {
    const { visitor } = await bezoek(trajectId, 'O. Pen');
    expect(await visitor.h1()).toBe('Waterschap De Dommel');
    await visitor.follow('Bekijk en bevestig');
    const text = await visitor.text();
    expect(text).toContain('Bevestig ‘Aanmelding’');
    expect(text).not.toMatch(/gemeente/i);
    await visitor.choose('Ik bevestig deze fase');
    await visitor.press('Verstuur mijn antwoord');
    const klaar = await visitor.text();
    expect(klaar).toContain('‘Aanmelding’ is bevestigd.');
    expect(klaar).not.toMatch(/gemeente/i);
  });

  it('vinkt een eigen taak af, en geen taak van een ander', async () => {
    await world.database.query(
      `INSERT INTO taak (id, traject_id, code, titel, eigenaar, onderdeel, waar, status, geopend_op)
       VALUES ($2, $1, 'test.eigen', 'Een zaal regelen', 'opdrachtgever', 'workshop', '', 'open', engine_now()),
              ($3, $1, 'test.ander', 'Een rapport schrijven', 'programmamanager', 'workshop', '', 'open', engine_now())`,
      [trajectId, randomUUID(), randomUUID()],
    );
    const { visitor, link } = await bezoek(trajectId, 'O. Pen');
    expect(await visitor.text()).not.toContain('Een rapport schrijven');
    await visitor.press('Afgerond');
    expect(visitor.path).toBe(link);
    expect(await visitor.text()).not.toContain('Een zaal regelen');
    const taken = await world.database.query<{
      code: string;
      id: string;
      status: string;
      door: string | null;
    }>(
      `SELECT code, id, status, gesloten_door AS door FROM taak WHERE traject_id = $1 AND code LIKE 'test.%' ORDER BY code`,
      [trajectId],
    );
    expect(taken.map(({ code, status, door }) => [code, status, door])).toEqual([
      ['test.ander', 'open', null],
      ['test.eigen', 'gedaan', 'O. Pen'],
    ]);
    const body = new URLSearchParams({ requestId: randomUUID() });
    const ander = await fetch(`${app.url}${link}/taken/${taken[0]?.id}/afgerond`, { method: 'POST', body });
    expect(ander.status).toBe(404);
  });

  it('vult in wat ook van de opdrachtgever is, en niets van het bureau', async () => {
    const { visitor, link } = await bezoek(trajectId, 'O. Pen');
    await visitor.open(`${link}/gegevens`);
    await visitor.choose('Ja', 'Is de catering geregeld?');
    expect(await visitor.text()).not.toContain('Kan een burger meedoen?');
    await visitor.press('Bewaar');
    await visitor.open(`${link}/gegevens`);
    expect(await visitor.valueOf('Ja', 'Is de catering geregeld?')).toBe('ja');
    const actor = { kind: 'deelnemer', id: randomUUID(), name: 'O. Pen', roles: ['opdrachtgever'] } as const;
    const waarden = { burgerMagMee: 'nee' };
    expect(await world.get(VulGegevensIn).execute({ trajectId, waarden, actor })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  it('is een ander dan wie alleen meedoet: die ziet data, en geen mensen of documenten', async () => {
    const { visitor, link } = await bezoek(trajectId, 'B. Urger');
    const text = await visitor.text();
    expect(text).toContain('Wij vragen nu niets van u');
    expect(text).toContain('Zaal De Waag');
    expect(text).not.toMatch(/O\. Pen|Wie doen er mee|Documenten|Fasen/);
    for (const elders of ['bevestigen', 'gegevens', 'afspraken', 'documenten/rapport'])
      expect((await fetch(`${app.url}${link}/${elders}`)).status).toBe(404);
  });
});

describe('wie twee sporen bevestigt die naast elkaar lopen', () => {
  it('kiest welk van de twee, en rondt ze apart af', async () => {
    const trajectId = await begin('sensitiviteit', { soort: 'gemeente', code: 'GM0193' });
    await erbij(trajectId, 'O. Pen', 'opdrachtgever');
    const bewaard = await world.get(BewaarVersie).execute({
      trajectId,
      soort: 'programma',
      tekst: 'Wat wij gaan doen.',
      hoe: 'concept',
      verwachtNummer: null,
      actor: MANAGER,
    });
    expect(bewaard).toMatchObject({ ok: true });
    await stuur(trajectId, 'ontwerp.BUREAU_VRAAGT_BEVESTIGING');
    await world.database.query(`UPDATE traject SET bevestigers = $2 WHERE id = $1`, [
      trajectId,
      JSON.stringify({ training: ['opdrachtgever'], werkgroepen: ['opdrachtgever'] }),
    ]);
    const { visitor, link } = await bezoek(trajectId, 'O. Pen');
    await visitor.follow('Bekijk en bevestig');
    expect(await visitor.text()).toContain('Lees ‘');
    await visitor.choose('Ik bevestig deze fase');
    await visitor.press('Verstuur mijn antwoord');
    expect(await visitor.text()).toContain('is bevestigd.');
    await erbij(trajectId, 'A. Mbtenaar', 'ambtenaar');
    await stuur(trajectId, 'werkgroepen.BUREAU_START_WERKGROEP', { naam: 'Bouwen' });
    await plan(trajectId, 'training', await dagen(3));
    await stuur(trajectId, 'training.BUREAU_NODIGT_UIT');
    await world.passDays(4);
    await stuur(trajectId, 'training.BUREAU_MELDT_GEHOUDEN');
    const mensen = await world.get(Deelnemers).alle(trajectId);
    await world.get(LegAanwezigheidVast).execute({
      trajectId,
      onderdeel: 'training',
      aanwezig: Object.fromEntries(mensen.map(({ id }) => [id, true])),
      actor: MANAGER,
    });
    await stuur(trajectId, 'training.BUREAU_VERWERKT');
    await visitor.open(link);
    expect(await visitor.text()).toContain('Hier ziet u hoe ver');
    expect(await visitor.text()).toContain('Is ‘Werkgroepen’ klaar? Dan rondt u dat hier af.');
    await visitor.open(`${link}/bevestigen`);
    expect(await visitor.text()).toContain('U kunt 2 dingen beantwoorden, elk op een eigen pagina.');
    await visitor.open(`${link}/bevestigen?fase=werkgroepen`);
    expect(await visitor.h1()).toMatch(/^Rond ‘.*’ af$/);
    expect(await visitor.text()).toContain('Er ontbreekt nog iets');
  });
});

describe('wie in een provincie bevestigt', () => {
  it('leest de namen van de provincie', async () => {
    const trajectId = await begin('samenwerken', { soort: 'provincie', naam: 'Flevoland' });
    await erbij(trajectId, 'G. Riffier', 'griffier');
    const { visitor } = await bezoek(trajectId, 'G. Riffier');
    expect(await visitor.h1()).toBe('Provincie Flevoland');
    const text = await visitor.text();
    expect(text).toContain('Hier ziet u hoe ver uw provincie is.');
    expect(text).toContain('Statengriffier (1)');
    expect(text).not.toMatch(/uw gemeente/i);
  });
});
