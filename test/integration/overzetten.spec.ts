import { randomUUID } from 'node:crypto';
import { gemengdeGroepen } from '#domain';
import type { DeelnemerRol, Feiten } from '#domain';
import { definitionOf } from '#workflows';
import { BUREAU, engineOn, GRIFFIE, type TestEngine } from '../support/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { naar2, ovkk2 } from '../support/versies/ovkk-2.ts';
import { naar3, ovkk3 } from '../support/versies/ovkk-3.ts';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('No definition ovkk 1');

let database: TestDatabase;
let engine: TestEngine;

beforeAll(async () => {
  database = await createTestDatabase();
  engine = await engineOn(database.url, {
    definitions: [ovkk, ovkk2, ovkk3],
    overzettingen: [naar2, naar3],
  });
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const rows = async <Row extends object>(sql: string, id: string): Promise<Row[]> =>
  (await engine.pool.query<Row>(sql, [id])).rows;
const send = async (id: string, ...types: string[]) => {
  for (const type of types) {
    const actor = type.includes('GRIFFIE') ? GRIFFIE : BUREAU;
    expect([type, await engine.send(id, type, { actor, fields: redenBij(type) })]).toMatchObject([
      type,
      { ok: true },
    ]);
  }
};
const redenBij = (type: string): Record<string, string> =>
  /SLUIT$|PAUZEER/.test(type) ? { reden: 'Het is zo' } : {};
const move = (instanceId: string, to: number, more: object = {}) =>
  engine.migrate.execute({ instanceId, to, actor: BUREAU, requestId: randomUUID(), ...more });
const openTaken = (id: string) =>
  rows<{ code: string; titel: string; onderdeel: string }>(
    `SELECT code, titel, onderdeel FROM taak WHERE traject_id = $1 AND status = 'open' ORDER BY code`,
    id,
  );
const geenVerschil = async (id: string) => expect((await engine.replay.execute(id))?.differences).toEqual([]);

/** A first evening that was held, and what came of it. */
const naarConsultatie = async (): Promise<string> => {
  const id = await engine.prepared(inDays(40), inDays(90));
  await send(id, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING', 'voorbereiding.GRIFFIE_BEVESTIGT');
  await send(id, 'bijeenkomst1.BUREAU_NODIGT_UIT', 'bijeenkomst1.BUREAU_MELDT_GEHOUDEN');
  await engine.pool.query(
    `INSERT INTO aanwezigheid
     SELECT b.id, d.id, d.rol <> 'teamleider', engine_now(), 'test' FROM bijeenkomst b JOIN deelnemer d USING (traject_id)
     WHERE b.traject_id = $1 AND b.onderdeel = 'bijeenkomst1'`,
    [id],
  );
  const mensen = await rows<{ id: string; rol: DeelnemerRol }>(
    `SELECT id, rol FROM deelnemer WHERE traject_id = $1 AND rol <> 'teamleider'`,
    id,
  );
  for (const { nummer, leden } of gemengdeGroepen(mensen, 3)) {
    await engine.pool.query(
      `INSERT INTO groep SELECT id, $2, 'Groep', NULL FROM bijeenkomst WHERE traject_id = $1 AND onderdeel = 'bijeenkomst1'`,
      [id, nummer],
    );
    await engine.pool.query(
      `INSERT INTO groep_lid SELECT b.id, $2, lid FROM bijeenkomst b, unnest($3::uuid[]) lid
       WHERE b.traject_id = $1 AND b.onderdeel = 'bijeenkomst1'`,
      [id, nummer, leden],
    );
  }
  await schrijf(id, 'visie');
  await schrijf(id, 'caseblad');
  await send(id, 'bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING', 'bijeenkomst1.GRIFFIE_BEVESTIGT');
  return id;
};

const schrijf = async (id: string, soort: string): Promise<void> => {
  const document = randomUUID();
  await engine.pool.query(`INSERT INTO document VALUES ($1, $2, $3)`, [document, id, soort]);
  await engine.pool.query(
    `INSERT INTO document_versie (id, document_id, volgnummer, nummer, status, inhoud, gemaakt_op, gemaakt_door)
     VALUES (gen_random_uuid(), $1, 1, '0.1', 'concept', '{}', engine_now(), 'test')`,
    [document],
  );
};

const verzend = async (id: string): Promise<void> => {
  const ronde = randomUUID();
  await engine.pool.query(
    `INSERT INTO consultatie (id, traject_id, onderdeel, ronde, document_versie_id, termijn)
     SELECT $2, $1, 'consultatie', 1, v.id, engine_now() + interval '20 days'
     FROM document d JOIN document_versie v ON v.document_id = d.id WHERE d.traject_id = $1 AND d.soort = 'visie'`,
    [id, ronde],
  );
  await engine.pool.query(
    `INSERT INTO consultatie_ontvanger (consultatie_id, deelnemer_id, waarom)
     SELECT $2, id, 'afwezig' FROM deelnemer WHERE traject_id = $1 AND rol = 'teamleider'`,
    [id, ronde],
  );
  await send(id, 'consultatie.BUREAU_VERZENDT');
};

describe('een traject midden in de consultatie', () => {
  it('gaat met alles wat erbij hoort naar versie 2, en houdt zijn termijnen', async () => {
    const id = await naarConsultatie();
    await verzend(id);
    await engine.pool.query(
      `INSERT INTO mail_bericht (id, sleutel, traject_id, sjabloon, onderdelen, aan_naam, aan_adres, onderwerp, html, tekst,
         gegevens, message_id, status, aangemaakt_op)
       VALUES (gen_random_uuid(), $2, $1, 'consultatie-concept', '{consultatie,bijeenkomst1}', 'T. Dekker', 't@x.example', '', '',
         '', '{"nummers": {"consultatie": 2}}', $2, 'verzonden', engine_now())`,
      [id, randomUUID()],
    );
    await engine.pool.query(
      `UPDATE traject SET bevestigers = '{"consultatie": ["gemeentesecretaris"]}' WHERE id = $1`,
      [id],
    );
    const termijnen = `SELECT delay, due_at FROM workflow_timer WHERE instance_id = $1 ORDER BY due_at`;
    const voor = await rows<{ delay: string; due_at: Date }>(termijnen, id);
    const feiten = (await engine.instances.read(id))?.facts;

    const preview = await engine.preview.execute(id, 2);
    expect(preview).toMatchObject({ ok: true, toTitles: ['Reacties verzamelen'], missing: [] });
    expect(await move(id, 2, { reason: 'Afgesproken' })).toMatchObject({ ok: true, phase: 'raadpleging' });

    const na = await rows<{ delay: string; due_at: Date }>(termijnen, id);
    expect(voor.length).toBeGreaterThan(1);
    expect(na).toEqual(
      voor.map(({ delay, due_at }) => ({ delay: delay.replace('consultatie', 'raadpleging'), due_at })),
    );
    expect((await engine.instances.read(id))?.facts).toEqual(naar2.migration.facts(feiten as never));
    expect((await engine.instances.read(id))?.facts as Feiten).toMatchObject({
      consultaties: { raadpleging: { ronde: 1 } },
      documenten: { casusblad: { versie: '0.1' } },
      bevestigers: { raadpleging: ['gemeentesecretaris'] },
    });
    const [mail] = await rows(`SELECT onderdelen, gegevens FROM mail_bericht WHERE traject_id = $1`, id);
    expect(mail).toEqual({
      onderdelen: ['raadpleging', 'bijeenkomst1'],
      gegevens: { nummers: { raadpleging: 2 } },
    });
    const [fasen] = await rows<{ phase: string; namen: string[] }>(
      `SELECT phase, ARRAY(SELECT jsonb_object_keys(phase_times)) AS namen FROM workflow_instance WHERE id = $1`,
      id,
    );
    expect(fasen?.namen.sort()).toEqual(['bijeenkomst1', 'raadpleging', 'voorbereiding']);

    await send(id, 'raadpleging.BUREAU_SLUIT');
    expect((await openTaken(id)).map(({ code }) => code)).toContain('raadpleging.verwerken');
    await geenVerschil(id);
  });

  it('houdt zijn taken, met de woorden van versie 2', async () => {
    const id = await naarConsultatie();
    const [dicht] = await rows<{ id: string }>(
      `UPDATE taak SET status = 'gedaan' WHERE traject_id = $1 AND code = 'bijeenkomst2.casussen' RETURNING id`,
      id,
    );
    expect(dicht).toBeDefined();
    await move(id, 2);
    expect(await openTaken(id)).toEqual([
      {
        code: 'raadpleging.klaarzetten',
        titel: 'Consultatie klaarzetten en versturen',
        onderdeel: 'raadpleging',
      },
    ]);
    await geenVerschil(id);
  });

  it.each([
    ['griffier', '{}', 'zoals versie 2 het zegt'],
    ['wethouder', '{"voorbereiding": ["wethouder"]}', 'zoals het bureau koos'],
  ])('vraagt de bevestiging daarna aan de %s bij %s: %s', async (eigenaar, bevestigers) => {
    const id = await engine.prepared(inDays(40), inDays(90));
    await send(id, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    await rows(`UPDATE traject SET bevestigers = '${bevestigers}' WHERE id = $1`, id);
    // As if version 1 asked it of somebody else than version 2 does, or the bureau chose so.
    const taak = `code = 'voorbereiding.bevestigen' AND traject_id = $1`;
    await rows(`UPDATE taak SET eigenaar = 'wethouder' WHERE ${taak}`, id);
    expect(await move(id, 2)).toMatchObject({ ok: true });
    expect(await rows(`SELECT eigenaar FROM taak WHERE ${taak}`, id)).toEqual([{ eigenaar }]);
  });

  it('blijft waar het is als er na de proef iets gebeurde, en gaat maar één keer over', async () => {
    const id = await naarConsultatie();
    const preview = await engine.preview.execute(id, 2);
    if (!preview.ok) throw new Error(preview.refusal.code);
    await verzend(id);
    expect(await move(id, 2, { expectedSeq: preview.seq })).toMatchObject({ refusal: { code: 'stale' } });
    const requestId = randomUUID();
    const [eerste, tweede] = await Promise.all([move(id, 2, { requestId }), move(id, 2, { requestId })]);
    expect([eerste, tweede].map((een) => een.ok && een.repeated).sort()).toEqual([false, true]);
    expect(
      await rows(
        `SELECT seq FROM transition_log WHERE instance_id = $1 AND event->>'type' = 'OVERGEZET'`,
        id,
      ),
    ).toHaveLength(1);
    await geenVerschil(id);
  });

  it('laat niets half achter als het schrijven mislukt', async () => {
    const id = await naarConsultatie();
    const voor = await rows(
      `SELECT code, onderdeel FROM taak WHERE traject_id = $1 ORDER BY geopend_op, code`,
      id,
    );
    await engine.pool.query(
      `ALTER TABLE transition_log ADD CONSTRAINT broken CHECK (instance_id <> '${id}' OR version < 2) NOT VALID`,
    );
    await expect(move(id, 2)).rejects.toThrow('broken');
    await engine.pool.query(`ALTER TABLE transition_log DROP CONSTRAINT broken`);
    expect(
      await rows(`SELECT code, onderdeel FROM taak WHERE traject_id = $1 ORDER BY geopend_op, code`, id),
    ).toEqual(voor);
    expect((await engine.instances.read(id))?.instance.version).toBe(1);
  });

  it('kan door naar versie 3, en loopt daar verder', async () => {
    const id = await naarConsultatie();
    await move(id, 2);
    await move(id, 3);
    await engine.pool.query(
      `UPDATE aanwezigheid SET aanwezig = true WHERE bijeenkomst_id IN (SELECT id FROM bijeenkomst WHERE traject_id = $1)`,
      [id],
    );
    await engine.send(id, 'raadpleging.BUREAU_SLAAT_OVER', { fields: { reden: 'Niemand was afwezig' } });
    expect((await engine.standing.execute(id))?.standing.path).toEqual(['raadpleging', 'verwerken']);
    await geenVerschil(id);
  });
});

it('zet een pauze en een einde niet over', async () => {
  const id = await engine.prepared(inDays(40), inDays(90));
  await send(id, 'PAUZEER');
  expect(await move(id, 2)).toEqual({ ok: false, refusal: { code: 'paused' } });
});
