import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { BewaarDeelnemer, MeldDeelnemerAf } from '#case-management';
import {
  BekijkInloglink,
  GeefLinkUit,
  IdentityModule,
  LinkPost,
  LogIn,
  LogInAls,
  LogUit,
  MaakApiSleutel,
  TrekApiSleutelIn,
  TrekLinksIn,
  VraagInloglink,
  VraagNieuweLink,
  WieBelt,
  WieIsDit,
  WieIsIngelogd,
  type GevraagdeLink,
  type LinkDoel,
  type MedewerkerMetToegang,
} from '#identity';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';

const mailed: (MedewerkerMetToegang | GevraagdeLink)[] = [];
const post: LinkPost = {
  sendInloglink: async (medewerker) => void mailed.push(medewerker),
  sendNieuweLink: async (link) => void mailed.push(link),
};

@Global()
@Module({ providers: [{ provide: LinkPost, useValue: post }], exports: [LinkPost] })
class PostModule {}

let db: TestDatabase;
let world: CaseWorld;
let traject: Gemeentetraject;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [PostModule, IdentityModule]);
  traject = await Gemeentetraject.begin(world, 'GM0180');
});
afterAll(async () => {
  await world.close();
  await db.drop();
});
beforeEach(() => void mailed.splice(0));

const sql = (text: string, values: readonly unknown[] = []) =>
  world.database.query<Record<string, unknown>>(text, values);
const tokenOf = (path: string): string => path.split('/')[2] ?? '';
const inloglink = async (): Promise<string> => tokenOf(await world.get(GeefLinkUit).inloggen(MANAGER_ID));
const logIn = async (): Promise<string> => {
  const result = await world.get(LogIn).execute(await inloglink());
  if (!result.ok) throw new Error('Not logged in');
  return result.sessionToken;
};
const linkFor = async (naam: string, doel: LinkDoel = 'griffie', van = traject): Promise<string> => {
  const link = { doel, trajectId: van.id, deelnemerId: van.idVan(naam), berichtId: null };
  return tokenOf(await world.get(GeefLinkUit).persoonlijk(link));
};
const who = (token: string, doel: LinkDoel = 'griffie') => world.get(WieIsDit).execute(token, doel);
const whoIsIn = (token: string | undefined) => world.get(WieIsIngelogd).execute(token);

describe('a login link', () => {
  it('is kept as a hash only', async () => {
    const token = await inloglink();
    const rows = await sql(`SELECT l::text AS row FROM inloglink l`);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('may be looked at as often as mail scanners like, and works once', async () => {
    const token = await inloglink();
    for (let look = 0; look < 3; look += 1)
      expect(await world.get(BekijkInloglink).execute(token)).toBe('geldig');
    expect(await world.get(LogIn).execute(token)).toMatchObject({ ok: true });
    expect(await world.get(LogIn).execute(token)).toEqual({ ok: false });
    expect(await world.get(BekijkInloglink).execute(token)).toBe('gebruikt');
  });

  it('lets one of two in that come at once', async () => {
    const token = await inloglink();
    const results = await Promise.all(Array.from({ length: 5 }, () => world.get(LogIn).execute(token)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('ends after a quarter of an hour', async () => {
    const token = await inloglink();
    const [row] = await sql(
      `SELECT extract(epoch FROM verloopt_op - gemaakt_op)::int AS s FROM inloglink ORDER BY gemaakt_op DESC LIMIT 1`,
    );
    expect(row).toEqual({ s: 900 });
    await sql(`UPDATE inloglink SET verloopt_op = clock_timestamp()`);
    expect(await world.get(BekijkInloglink).execute(token)).toBe('verlopen');
    expect(await world.get(LogIn).execute(token)).toEqual({ ok: false });
  });

  it.each(['', 'x', 'A'.repeat(43), "' OR 1=1 --"])('is not made up: %j', async (token) => {
    expect(await world.get(BekijkInloglink).execute(token)).toBe('onbekend');
    expect(await world.get(LogIn).execute(token)).toEqual({ ok: false });
  });

  it('is mailed to a medewerker, and the answer is the same for a stranger', async () => {
    const ask = (email: string) => world.get(VraagInloglink).execute({ email, ip: '192.0.2.1' });
    const known = await ask('  MEDEWERKER0@bureau.example ');
    expect(mailed).toMatchObject([{ id: MANAGER_ID }]);
    expect(await ask('vreemd@elders.example')).toEqual(known);
    expect(mailed).toHaveLength(1);
  });

  it('is asked for five times in a quarter of an hour at most, known or not', async () => {
    for (const email of ['veel@elders.example', 'medewerker1@bureau.example']) {
      const answers = [];
      for (let time = 0; time < 6; time += 1)
        answers.push(await world.get(VraagInloglink).execute({ email, ip: '192.0.2.2' }));
      expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
    }
    expect(JSON.stringify(await sql(`SELECT p::text AS row FROM poging p`))).not.toContain('elders');
  });
});

describe('a session', () => {
  it('says who it is, until it is closed', async () => {
    const token = await logIn();
    expect(await whoIsIn(token)).toEqual(MANAGER);
    await world.get(LogUit).execute(token);
    expect(await whoIsIn(token)).toBeUndefined();
  });

  it('lasts twelve hours after its last use', async () => {
    const token = await logIn();
    await sql(`UPDATE sessie SET verloopt_op = clock_timestamp() + interval '1 minute'`);
    expect(await whoIsIn(token)).toEqual(MANAGER);
    const longer = await sql(
      `SELECT 1 AS one FROM sessie WHERE verloopt_op > clock_timestamp() + interval '11 hours 59 minutes'`,
    );
    expect(longer).toHaveLength(1); // this one, and no other
    await sql(`UPDATE sessie SET verloopt_op = clock_timestamp() - interval '1 second'`);
    expect(await whoIsIn(token)).toBeUndefined();
  });

  it('lasts a week at most', async () => {
    const token = await logIn();
    await sql(`UPDATE sessie SET gemaakt_op = clock_timestamp() - interval '7 days 1 second'`);
    expect(await whoIsIn(token)).toBeUndefined();
  });

  it('does not end because somebody practises a month ahead', async () => {
    const token = await logIn();
    await world.passDays(30);
    expect(await whoIsIn(token)).toEqual(MANAGER);
    await world.passDays(-30);
  });

  it('ends for a medewerker who left', async () => {
    const als = await world.get(LogInAls).execute('00000000-0000-4000-8000-000000000004');
    const token = als.ok ? als.sessionToken : '';
    expect(await whoIsIn(token)).toMatchObject({ roles: ['procesbegeleider'] });
    await sql(`UPDATE medewerker SET actief = false WHERE id = '00000000-0000-4000-8000-000000000004'`);
    expect(await whoIsIn(token)).toBeUndefined();
    expect(await world.get(LogInAls).execute('00000000-0000-4000-8000-000000000004')).toEqual({ ok: false });
  });

  it.each([undefined, '', 'A'.repeat(43)])('is not made up: %j', async (token) =>
    expect(await whoIsIn(token)).toBeUndefined(),
  );
});

describe('a personal link', () => {
  it('leads to one person in one traject, for one purpose', async () => {
    const token = await linkFor('M. de Boer');
    expect(await who(token)).toEqual({
      ok: true,
      trajectId: traject.id,
      deelnemerId: traject.idVan('M. de Boer'),
      actor: { kind: 'deelnemer', id: traject.idVan('M. de Boer'), name: 'M. de Boer', roles: ['griffier'] },
    });
    expect(await who(token, 'reactie')).toEqual({ ok: false, refusal: 'onbekend' });
    const rows = JSON.stringify(await sql(`SELECT l::text AS row FROM persoonlijke_link l`));
    expect(rows).not.toContain(token);
  });

  it('cannot be made for a person of another gemeente', async () => {
    const other = await Gemeentetraject.begin(world, 'GM0150');
    const link = {
      doel: 'griffie',
      trajectId: traject.id,
      deelnemerId: other.idVan('M. de Boer'),
      berichtId: null,
    } as const;
    await expect(world.get(GeefLinkUit).persoonlijk(link)).rejects.toThrow();
    const token = await linkFor('M. de Boer', 'griffie', other);
    expect(await who(token)).toMatchObject({ ok: true, trajectId: other.id });
  });

  it('ends after 120 days of the traject', async () => {
    const token = await linkFor('J. Bakker', 'reactie');
    await world.passDays(119);
    expect(await who(token, 'reactie')).toMatchObject({ ok: true });
    await world.passDays(1);
    expect(await who(token, 'reactie')).toEqual({ ok: false, refusal: 'verlopen' });
    await world.passDays(-120);
  });

  it('can be taken back, all of one person at once', async () => {
    const tokens = [
      await linkFor('K. Visser'),
      await linkFor('K. Visser', 'reactie'),
      await linkFor('J. Bakker'),
    ];
    expect(await world.get(TrekLinksIn).execute(traject.id, traject.idVan('K. Visser'))).toBe(2);
    expect(await who(tokens[0] ?? '')).toEqual({ ok: false, refusal: 'ingetrokken' });
    expect(await who(tokens[1] ?? '', 'reactie')).toEqual({ ok: false, refusal: 'ingetrokken' });
    expect(await who(tokens[2] ?? '')).toMatchObject({ ok: true });
  });

  it('ends when the address is corrected, because its mail went to somebody else', async () => {
    const token = await linkFor('W. Smit');
    const input = { naam: 'W. Smit', email: 'w.smit.nieuw@staphorst.example', rol: 'wethouder', functie: '' };
    const deelnemerId = traject.idVan('W. Smit');
    await world
      .get(BewaarDeelnemer)
      .execute({ trajectId: traject.id, deelnemerId, ...input, actor: MANAGER });
    expect(await who(token)).toEqual({ ok: false, refusal: 'ingetrokken' });
  });

  it('of the griffie ends with the role, and no new one is mailed: it shows the whole dossier', async () => {
    const [griffie, reactie] = [await linkFor('K. Visser'), await linkFor('K. Visser', 'reactie')];
    const deelnemerId = traject.idVan('K. Visser');
    const gegevens = { naam: 'K. Visser', email: 'k.visser@staphorst.example', functie: '' };
    const bewaar = (rol: string) =>
      world
        .get(BewaarDeelnemer)
        .execute({ trajectId: traject.id, deelnemerId, ...gegevens, rol, actor: MANAGER });
    await bewaar('raadslid');
    expect(await who(griffie)).toMatchObject({ ok: true });
    await bewaar('ambtenaar');
    expect(await who(griffie)).toEqual({ ok: false, refusal: 'onbekend' });
    expect(await who(reactie, 'reactie')).toMatchObject({ ok: true });
    const ask = { token: griffie, doel: 'griffie', ip: '192.0.2.9', requestId: randomUUID() } as const;
    expect(await world.get(VraagNieuweLink).execute(ask)).toEqual({ ok: true });
    expect(mailed).toEqual([]);
    await bewaar('raadslid');
  });

  it('ends for who withdraws, and no new one is mailed then', async () => {
    const token = await linkFor('D. Mulder');
    await world
      .get(MeldDeelnemerAf)
      .execute({ trajectId: traject.id, deelnemerId: traject.idVan('D. Mulder'), actor: MANAGER });
    expect(await who(token)).toEqual({ ok: false, refusal: 'ingetrokken' });
    const ask = { token, doel: 'griffie', ip: '192.0.2.3', requestId: randomUUID() } as const;
    expect(await world.get(VraagNieuweLink).execute(ask)).toEqual({ ok: true });
    expect(mailed).toEqual([]);
  });

  it('is replaced by mail to the address that we have, three times in a quarter of an hour', async () => {
    const token = await linkFor('T. Dekker', 'reactie');
    await sql(`UPDATE persoonlijke_link SET verloopt_op = engine_now() WHERE deelnemer_id = $1`, [
      traject.idVan('T. Dekker'),
    ]);
    const ask = (doel: LinkDoel, value = token) =>
      world.get(VraagNieuweLink).execute({ token: value, doel, ip: '192.0.2.4', requestId: randomUUID() });
    const answers = [await ask('reactie'), await ask('reactie'), await ask('reactie'), await ask('reactie')];
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(mailed).toHaveLength(3);
    expect(mailed[0]).toMatchObject({
      doel: 'reactie',
      trajectId: traject.id,
      deelnemerId: traject.idVan('T. Dekker'),
    });
    expect(await ask('griffie')).toEqual({ ok: true });
    expect(await ask('reactie', 'B'.repeat(43))).toEqual({ ok: true });
    expect(mailed).toHaveLength(3);
  });
});

describe('an API key', () => {
  it('is known by its hash until it is taken back', async () => {
    const { id, sleutel } = await world
      .get(MaakApiSleutel)
      .execute({ naam: 'Proef', rol: 'programmamanager' });
    expect(sleutel).toMatch(/^gm_[\w-]{43}$/);
    const actor = { kind: 'api-key', id, name: 'Proef', roles: ['programmamanager'] };
    expect(await world.get(WieBelt).execute(`Bearer ${sleutel}`)).toEqual(actor);
    expect(JSON.stringify(await sql(`SELECT s::text AS row FROM api_sleutel s`))).not.toContain(
      sleutel.slice(3),
    );
    for (const header of [
      undefined,
      sleutel,
      `Basic ${sleutel}`,
      `Bearer ${sleutel}x`,
      `Bearer ${sleutel.slice(3)}`,
    ])
      expect(await world.get(WieBelt).execute(header)).toBeUndefined();
    expect(await world.get(TrekApiSleutelIn).execute(id)).toBe(true);
    expect(await world.get(TrekApiSleutelIn).execute(id)).toBe(false);
    expect(await world.get(WieBelt).execute(`Bearer ${sleutel}`)).toBeUndefined();
  });
});
