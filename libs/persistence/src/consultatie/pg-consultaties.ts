import { Consultaties } from '#consultatie';
import type {
  Beoordeling,
  EigenReactie,
  EigenRonde,
  KlaarTeZetten,
  Mailreactie,
  Ontvanger,
  Reactie,
  Reactiewijziging,
  Ronde,
  RondeKop,
} from '#consultatie';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { FROM_KOP, kopColumns, toEigen, toKop, toOntvanger, toRonde } from './ronde-row.ts';
import type { EigenRow, KopRow, OntvangerRow, RondeRow } from './ronde-row.ts';
import { EIGEN, ONTVANGERS, REACTIES, RONDES, eigenReacties, laatsteVersie } from './ronde-sql.ts';

export class PgConsultaties extends Consultaties {
  constructor(private readonly database: Database) {
    super();
  }

  async rondes(trajectId: string, onderdeel: string): Promise<Ronde[]> {
    const rows = await this.database.query<RondeRow>(RONDES, [trajectId, onderdeel]);
    return rows.map(toRonde);
  }

  async laatste(tx: Transaction, trajectId: string, onderdeel: string): Promise<RondeKop | undefined> {
    const [row] = await tx.sql<KopRow>(
      `SELECT ${kopColumns} ${FROM_KOP} WHERE c.traject_id = $1 AND c.onderdeel = $2 ORDER BY c.ronde DESC LIMIT 1`,
      [trajectId, onderdeel],
    );
    return row && toKop(row);
  }

  async ontvangers(tx: Transaction, rondeId: string): Promise<Ontvanger[]> {
    const rows = await tx.sql<{ ontvanger: OntvangerRow }>(ONTVANGERS, [rondeId]);
    return rows.map(({ ontvanger }) => toOntvanger(ontvanger));
  }

  async reacties(rondeId: string): Promise<Reactie[]> {
    const rows = await this.database.query<{ reactie: Reactie }>(REACTIES, [rondeId]);
    return rows.map(({ reactie }) => reactie);
  }

  async eigenReacties(tx: Transaction, rondeId: string, deelnemerId: string): Promise<EigenReactie[]> {
    const [row] = await tx.sql<{ reacties: EigenReactie[] }>(`SELECT ${eigenReacties('$1', '$2')}`, [
      rondeId,
      deelnemerId,
    ]);
    return row?.reacties ?? [];
  }

  async vanDeelnemer(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
  ): Promise<EigenRonde | undefined> {
    return this.eigen(trajectId, onderdeel, deelnemerId, false);
  }

  async waarinReageerde(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
  ): Promise<EigenRonde | undefined> {
    return this.eigen(trajectId, onderdeel, deelnemerId, true);
  }

  zetKlaar(tx: Transaction, trajectId: string, klaar: KlaarTeZetten): void {
    const { onderdeel, ronde, soort, termijn, zichtbaarheid, alleenGewijzigd, ontvangers } = klaar;
    tx.write(
      `INSERT INTO consultatie
         (id, traject_id, onderdeel, ronde, document_versie_id, termijn, zichtbaarheid, alleen_gewijzigd)
       VALUES (gen_random_uuid(), $1, $2, $3, ${laatsteVersie('$4')}, $5, $6, $7)
       ON CONFLICT (traject_id, onderdeel, ronde) DO UPDATE
         SET document_versie_id = EXCLUDED.document_versie_id, termijn = EXCLUDED.termijn,
           zichtbaarheid = EXCLUDED.zichtbaarheid, alleen_gewijzigd = EXCLUDED.alleen_gewijzigd
         WHERE consultatie.verzonden_op IS NULL`,
      [trajectId, onderdeel, ronde, soort, termijn, zichtbaarheid, alleenGewijzigd],
    );
    tx.write(
      `DELETE FROM consultatie_ontvanger o USING consultatie c
       WHERE o.consultatie_id = c.id AND c.traject_id = $1 AND c.onderdeel = $2 AND c.ronde = $3
         AND c.verzonden_op IS NULL`,
      [trajectId, onderdeel, ronde],
    );
    tx.write(
      `INSERT INTO consultatie_ontvanger (consultatie_id, deelnemer_id, waarom)
       SELECT c.id, p.id, o.waarom FROM consultatie c
       CROSS JOIN json_to_recordset($4::json) AS o("deelnemerId" uuid, waarom text)
       JOIN deelnemer p ON p.id = o."deelnemerId" AND p.traject_id = c.traject_id
       WHERE c.traject_id = $1 AND c.onderdeel = $2 AND c.ronde = $3 AND c.verzonden_op IS NULL`,
      [trajectId, onderdeel, ronde, JSON.stringify(ontvangers)],
    );
  }

  verzend(tx: Transaction, rondeId: string, termijn: string): void {
    tx.write(
      `DELETE FROM consultatie_ontvanger o USING deelnemer p
       WHERE o.consultatie_id = $1 AND p.id = o.deelnemer_id AND p.afgemeld_op IS NOT NULL`,
      [rondeId],
    );
    tx.write(
      `UPDATE consultatie c SET verzonden_op = engine_now(), termijn = $2, document_versie_id = nieuw.id,
         alleen_gewijzigd = NULLIF(c.alleen_gewijzigd, nieuw.nummer)
       FROM (
         SELECT n.id, n.nummer FROM consultatie k
         JOIN document_versie v ON v.id = k.document_versie_id
         JOIN document_versie n ON n.document_id = v.document_id
         WHERE k.id = $1 ORDER BY n.volgnummer DESC LIMIT 1) nieuw
       WHERE c.id = $1`,
      [rondeId, termijn],
    );
  }

  vergeetKlaargezet(tx: Transaction, trajectId: string, onderdeel: string): void {
    tx.write(`DELETE FROM consultatie WHERE traject_id = $1 AND onderdeel = $2 AND verzonden_op IS NULL`, [
      trajectId,
      onderdeel,
    ]);
  }

  setTermijn(tx: Transaction, rondeId: string, termijn: string): void {
    tx.write(`UPDATE consultatie SET termijn = $2 WHERE id = $1`, [rondeId, termijn]);
  }

  schrijfReacties(
    tx: Transaction,
    rondeId: string,
    deelnemerId: string,
    wijzigingen: readonly Reactiewijziging[],
  ): void {
    const weg = wijzigingen.filter(({ tekst }) => tekst === null);
    const erbij = wijzigingen.filter(({ tekst }) => tekst !== null);
    this.antwoord(tx, rondeId, deelnemerId, 'gereageerd');
    if (weg.length > 0)
      tx.write(
        `DELETE FROM reactie r USING json_to_recordset($3::json) AS w("blokId" text)
         WHERE r.consultatie_id = $1 AND r.deelnemer_id = $2 AND r.kanaal = 'pagina' AND r.oordeel IS NULL
           AND r.blok_id IS NOT DISTINCT FROM w."blokId"`,
        [rondeId, deelnemerId, JSON.stringify(weg)],
      );
    if (erbij.length > 0)
      tx.write(
        `INSERT INTO reactie (id, consultatie_id, deelnemer_id, blok_id, tekst, ontvangen_op)
         SELECT gen_random_uuid(), $1, $2, w."blokId", w.tekst, engine_now()
         FROM json_to_recordset($3::json) AS w("blokId" text, tekst text)
         ON CONFLICT (consultatie_id, deelnemer_id, (coalesce(blok_id, ''))) WHERE kanaal = 'pagina' DO UPDATE
           SET tekst = EXCLUDED.tekst, ontvangen_op = EXCLUDED.ontvangen_op WHERE reactie.oordeel IS NULL`,
        [rondeId, deelnemerId, JSON.stringify(erbij)],
      );
  }

  schrijfMailreactie(
    tx: Transaction,
    rondeId: string,
    deelnemerId: string,
    { mailId, tekst, op }: Mailreactie,
  ): void {
    this.antwoord(tx, rondeId, deelnemerId, 'gereageerd');
    tx.write(
      `INSERT INTO reactie (id, consultatie_id, deelnemer_id, tekst, kanaal, mail_id, ontvangen_op)
       VALUES (gen_random_uuid(), $1, $2, $3, 'mail', $4, $5) ON CONFLICT DO NOTHING`,
      [rondeId, deelnemerId, tekst, mailId, op],
    );
  }

  async kentMail(tx: Transaction, mailId: string): Promise<boolean> {
    const rows = await tx.sql(`SELECT 1 FROM reactie WHERE mail_id = $1`, [mailId]);
    return rows.length > 0;
  }

  zietAf(tx: Transaction, rondeId: string, deelnemerId: string): void {
    this.antwoord(tx, rondeId, deelnemerId, 'afgezien');
    tx.write(`DELETE FROM reactie WHERE consultatie_id = $1 AND deelnemer_id = $2`, [rondeId, deelnemerId]);
  }

  async beoordeel(
    tx: Transaction,
    rondeId: string,
    beoordelingen: readonly Beoordeling[],
    actor: Actor,
  ): Promise<readonly string[]> {
    const rows = await tx.sql<{ id: string }>(
      `UPDATE reactie r SET oordeel = b.oordeel, reden = b.reden, bezwaar = b.bezwaar,
         beoordeeld_op = CASE WHEN b.oordeel IS NULL THEN NULL ELSE engine_now() END,
         beoordeeld_door = CASE WHEN b.oordeel IS NULL THEN NULL ELSE $3 END
       FROM json_to_recordset($2::json) AS b("reactieId" uuid, oordeel text, reden text, bezwaar boolean,
         "gezienOp" text)
       WHERE r.id = b."reactieId" AND r.consultatie_id = $1 AND utc_iso(r.ontvangen_op) = b."gezienOp"
       RETURNING r.id`,
      [rondeId, JSON.stringify(beoordelingen), actor.name],
    );
    return rows.map(({ id }) => id);
  }

  private antwoord(tx: Transaction, rondeId: string, deelnemerId: string, status: string): void {
    tx.write(
      `UPDATE consultatie_ontvanger SET status = $3, geantwoord_op = engine_now()
       WHERE consultatie_id = $1 AND deelnemer_id = $2`,
      [rondeId, deelnemerId, status],
    );
  }

  private async eigen(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
    metReacties: boolean,
  ): Promise<EigenRonde | undefined> {
    const row = await this.database.one<EigenRow>(EIGEN, [trajectId, onderdeel, deelnemerId, metReacties]);
    return row && toEigen(row);
  }
}
