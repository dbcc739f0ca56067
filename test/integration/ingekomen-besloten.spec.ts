import { randomUUID } from 'node:crypto';
import { ReadIngekomen, ReadIngekomenMail } from '#berichten';
import { SchrijfIn, WijzigTeam } from '#case-management';
import type { Actor } from '#workflow-engine';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { NoPostModule } from '../support/no-post.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { BEGELEIDER_IDS, MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';

const GEHEIM = 'Ik twijfel over de wethouder.';
const [BEGELEIDER_ID = ''] = BEGELEIDER_IDS;
const BEGELEIDER: Actor = {
  kind: 'medewerker',
  id: BEGELEIDER_ID,
  name: 'Begeleider',
  roles: ['procesbegeleider'],
};

let database: TestDatabase;
let world: CaseWorld;
let mail: MailWorld;
let besloten: string;
let open: string;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await startCaseWorld(database.url, [NoPostModule]);
  mail = await startMailWorld(database.url);
  open = (await Gemeentetraject.begin(world, 'GM0180')).id;
  const client = {
    soort: 'persoon',
    naam: 'Yara de Wit',
    email: 'burgemeester@eigen.example',
    gemeenteCode: 'GM0193',
  } as const;
  const begonnen = await world.get(SchrijfIn).execute({
    programma: 'burgemeester',
    client,
    programmamanagerId: MANAGER_ID,
    actor: MANAGER,
    requestId: randomUUID(),
  });
  if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.refusal));
  besloten = begonnen.trajectId;
  await world.get(WijzigTeam).execute({
    trajectId: besloten,
    programmamanager: MANAGER_ID,
    procesbegeleider: [BEGELEIDER_ID],
    presentator: [],
    trainer: [],
    actor: MANAGER,
  });
}, 60_000);
afterAll(async () => {
  await mail.close();
  await world.close();
  await database.drop();
});

/** A mail of ours, or a bundle of several. */
const bericht = async (trajectId: string | null, delen: readonly string[] = []): Promise<string> => {
  const id = randomUUID();
  await mail.pool.query(
    `INSERT INTO mail_bericht (id, sleutel, traject_id, sjabloon, onderdelen, aan_naam, aan_adres, onderwerp, html, tekst,
       gegevens, message_id, status, aangemaakt_op)
     VALUES ($1::uuid, $1::uuid::text, $2, $3, '{}', 'Yara de Wit', 'burgemeester@eigen.example', 'Een mail', '', '', $4,
       '<' || $1::uuid::text || '@ovkk.example>', 'verzonden', engine_now())`,
    [id, trajectId, delen.length > 0 ? 'bundel' : 'afgerond', { delen: delen.map((deel) => ({ id: deel })) }],
  );
  return id;
};
const antwoordOp = async (berichtId: string): Promise<string> => {
  const id = randomUUID();
  await mail.pool.query(
    `INSERT INTO mail_in (id, code, bericht_id, sha256, envelope_from, van_naam, van_adres, onderwerp, tekst, eigen_tekst,
       bijlagen, soort, inhoud, bekende, bron, ontvangen_op, stand)
     VALUES ($1::uuid, $1::uuid::text, $2, '', '', 'Yara de Wit', 'burgemeester@eigen.example', $3::text, $3::text, $3::text, 0, 'antwoord',
       '{"soort":"antwoord"}', '{"naam":"Yara de Wit"}', convert_to($3::text, 'UTF8'), engine_now(), 'bij-bureau')`,
    [id, berichtId, GEHEIM],
  );
  return id;
};

describe('een antwoord op een mail waarin ook een vertrouwelijk traject stond', () => {
  it('leest alleen wie dat is beloofd', async () => {
    const bundel = await bericht(null, [await bericht(open), await bericht(besloten)]);
    const id = await antwoordOp(bundel);
    const read = mail.app.get(ReadIngekomenMail);
    const gelezen = await read.execute(id, MANAGER);
    expect(gelezen?.besloten).toContain('procesbegeleider');
    const lijst = await mail.app.get(ReadIngekomen).execute({ actor: MANAGER });
    expect(JSON.stringify([gelezen, lijst])).not.toContain(GEHEIM);
    expect(await read.bron(id, MANAGER)).toBeUndefined();
    expect(await read.execute(id, BEGELEIDER)).toMatchObject({ besloten: null, tekst: GEHEIM });
  });

  it('en als geen ervan vertrouwelijk is het hele bureau', async () => {
    const bundel = await bericht(null, [await bericht(open), await bericht(open)]);
    const id = await antwoordOp(bundel);
    expect(await mail.app.get(ReadIngekomenMail).execute(id, MANAGER)).toMatchObject({ tekst: GEHEIM });
  });
});
