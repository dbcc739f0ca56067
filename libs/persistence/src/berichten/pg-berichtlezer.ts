import {
  Berichtlezer,
  type Bericht,
  type BerichtFilter,
  type Berichtenpagina,
  type BerichtRegel,
  type BerichtStatus,
} from '#berichten';
import type { Database } from '../sql/database.ts';
import { CLIENT_TITEL } from '../trajecten/client-sql.ts';

const REGEL = `
  m.id, m.traject_id AS "trajectId", ${CLIENT_TITEL} AS client, m.sjabloon, m.aan_naam AS "aanNaam", m.aan_adres AS "aanAdres",
  m.onderwerp, m.status, m.pogingen, m.laatste_fout AS "laatsteFout",
  utc_iso(m.aangemaakt_op) AS "aangemaaktOp", utc_iso(m.verzonden_op) AS "verzondenOp",
  utc_iso(m.wacht_tot) AS "wachtTot", m.wacht_reden AS "wachtReden", m.bundel_id AS "bundelId"`;

const VAN = `
  FROM mail_bericht m
  LEFT JOIN traject t ON t.id = m.traject_id`;

/** $1 traject, $2 kind of mail, $3 words to look for. */
const WAAR = `
  WHERE ($1::uuid IS NULL OR m.traject_id = $1) AND ($2::text IS NULL OR m.sjabloon = $2)
    AND NOT EXISTS (
      SELECT 1 FROM unnest($3::text[]) AS woord
      WHERE strpos(lower(concat_ws(' ', m.aan_naam, m.aan_adres, m.onderwerp, ${CLIENT_TITEL})), woord) = 0)`;

const LIJST = `SELECT ${REGEL} ${VAN} ${WAAR} AND ($4::text IS NULL OR m.status = $4)
  ORDER BY m.volgnummer DESC OFFSET $5 LIMIT $6`;
const AANTALLEN = `SELECT m.status, count(*)::int AS aantal ${VAN} ${WAAR} GROUP BY m.status`;

const SJABLONEN = `
  SELECT DISTINCT m.sjabloon FROM mail_bericht m WHERE $1::uuid IS NULL OR m.traject_id = $1 ORDER BY 1`;

const EEN = `
SELECT ${REGEL}, m.html, m.tekst, m.onderdelen, m.agenda, m.message_id AS "messageId",
  m.deelnemer_id AS "deelnemerId", m.medewerker_id AS "medewerkerId",
  COALESCE(
    (SELECT d.email FROM deelnemer d WHERE d.id = m.deelnemer_id AND d.afgemeld_op IS NULL),
    (SELECT w.email FROM medewerker w WHERE w.id = m.medewerker_id AND w.actief)) AS "huidigAdres",
  utc_iso(m.uiterlijk) AS uiterlijk,
  CASE WHEN m.goedgekeurd_op IS NOT NULL
    THEN json_build_object('op', utc_iso(m.goedgekeurd_op), 'door', m.goedgekeurd_door) END AS goedgekeurd,
  CASE WHEN m.ingetrokken_op IS NOT NULL
    THEN json_build_object('op', utc_iso(m.ingetrokken_op), 'door', m.ingetrokken_door, 'reden', m.intrek_reden)
    END AS ingetrokken,
  COALESCE((
    SELECT json_agg(json_build_object('id', m.id, 'onderwerp', m.onderwerp, 'sjabloon', m.sjabloon,
      'client', ${CLIENT_TITEL}, 'status', m.status) ORDER BY m.volgnummer)
    FROM mail_bericht m LEFT JOIN traject t ON t.id = m.traject_id WHERE m.bundel_id = $1), '[]'::json) AS delen,
  COALESCE((
    SELECT json_agg(json_build_object(
      'nummer', p.nummer, 'begonnenOp', utc_iso(p.begonnen_op), 'uitkomst', p.uitkomst, 'antwoord', p.antwoord)
      ORDER BY p.nummer)
    FROM mail_poging p WHERE p.bericht_id = m.id), '[]'::json) AS geschiedenis
${VAN} WHERE m.id = $1`;

const GEEN = (): Record<BerichtStatus, number> => ({
  'ter-goedkeuring': 0,
  wachtrij: 0,
  gebundeld: 0,
  verzonden: 0,
  mislukt: 0,
  onbestelbaar: 0,
  ingetrokken: 0,
});

export class PgBerichtlezer extends Berichtlezer {
  constructor(private readonly database: Database) {
    super();
  }

  async lijst(filter: BerichtFilter, vanaf: number, hoeveel: number): Promise<Berichtenpagina> {
    const woorden = (filter.zoek ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const waar = [filter.trajectId ?? null, filter.sjabloon ?? null, woorden];
    const [berichten, tellingen, soorten] = await Promise.all([
      this.database.query<BerichtRegel>(LIJST, [...waar, filter.status ?? null, vanaf, hoeveel]),
      this.database.query<{ status: BerichtStatus; aantal: number }>(AANTALLEN, waar),
      this.database.query<{ sjabloon: string }>(SJABLONEN, [filter.trajectId ?? null]),
    ]);
    const aantallen = GEEN();
    for (const { status, aantal } of tellingen) aantallen[status] = aantal;
    return { berichten, aantallen, sjablonen: soorten.map(({ sjabloon }) => sjabloon) };
  }

  een(id: string): Promise<Bericht | undefined> {
    return this.database.one<Bericht>(EEN, [id]);
  }
}
