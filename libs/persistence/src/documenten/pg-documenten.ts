import { Documenten } from '#case-management';
import type { Afbeeldingbestand, LaatsteVersie, NieuweVersie, Versie, VersieKop } from '#case-management';
import type { TekstDocument } from '#documents';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { kopColumns, toKop, toVersie, type VersieRow } from './versie-row.ts';

type LaatsteRow = VersieRow & {
  readonly inhoud: TekstDocument;
  readonly sha256: string | null;
  readonly vorig_nummer: string | null;
};

export class PgDocumenten extends Documenten {
  constructor(private readonly database: Database) {
    super();
  }

  async laatste(trajectId: string): Promise<ReadonlyMap<string, VersieKop>> {
    const rows = await this.database.query<VersieRow & { soort: string }>(
      `SELECT DISTINCT ON (d.soort) d.soort, ${kopColumns}
       FROM document d JOIN document_versie v ON v.document_id = d.id
       WHERE d.traject_id = $1 ORDER BY d.soort, v.volgnummer DESC`,
      [trajectId],
    );
    return new Map(rows.map((row) => [row.soort, toKop(row)]));
  }

  async versies(trajectId: string, soort: string): Promise<VersieKop[]> {
    const rows = await this.database.query<VersieRow>(
      `SELECT ${kopColumns} FROM document d JOIN document_versie v ON v.document_id = d.id
       WHERE d.traject_id = $1 AND d.soort = $2 ORDER BY v.volgnummer DESC`,
      [trajectId, soort],
    );
    return rows.map(toKop);
  }

  async versie(trajectId: string, soort: string, nummer?: string): Promise<Versie | undefined> {
    const row = await this.database.one<Parameters<typeof toVersie>[0]>(
      `SELECT d.soort, v.inhoud, ${kopColumns} FROM document d JOIN document_versie v ON v.document_id = d.id
       WHERE d.traject_id = $1 AND d.soort = $2 AND ($3::text IS NULL OR v.nummer = $3)
       ORDER BY v.volgnummer DESC LIMIT 1`,
      [trajectId, soort, nummer ?? null],
    );
    return row && toVersie(row);
  }

  bestand(
    trajectId: string,
    soort: string,
    nummer: string,
  ): Promise<{ naam: string; type: string; inhoud: Uint8Array } | undefined> {
    return this.database.one(
      `SELECT v.bestand_naam AS naam, v.bestand_type AS type, v.bestand AS inhoud
       FROM document d JOIN document_versie v ON v.document_id = d.id
       WHERE d.traject_id = $1 AND d.soort = $2 AND v.nummer = $3 AND v.bestand IS NOT NULL`,
      [trajectId, soort, nummer],
    );
  }

  async afbeeldingen(
    trajectId: string,
    soort: string,
    sha256s: readonly string[],
  ): Promise<ReadonlyMap<string, Afbeeldingbestand>> {
    if (sha256s.length === 0) return new Map();
    const rows = await this.database.query<Afbeeldingbestand>(
      `SELECT a.sha256, a.type, a.inhoud, a.breedte, a.hoogte
       FROM document d JOIN document_afbeelding a ON a.document_id = d.id
       WHERE d.traject_id = $1 AND d.soort = $2 AND a.sha256 = ANY ($3::text[])`,
      [trajectId, soort, sha256s],
    );
    return new Map(rows.map((row) => [row.sha256, row]));
  }

  async ontbrekendeAfbeeldingen(
    tx: Transaction,
    documentId: string,
    sha256s: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await tx.sql<{ sha256: string }>(
      `SELECT g.sha256 FROM unnest($2::text[]) AS g (sha256)
       WHERE NOT EXISTS (SELECT FROM document_afbeelding a WHERE a.document_id = $1 AND a.sha256 = g.sha256)`,
      [documentId, sha256s],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  voegAfbeeldingToe(
    tx: Transaction,
    documentId: string,
    { sha256, type, inhoud, breedte, hoogte }: Afbeeldingbestand,
  ): void {
    tx.write(
      `INSERT INTO document_afbeelding (document_id, sha256, type, inhoud, breedte, hoogte)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [documentId, sha256, type, Buffer.from(inhoud), breedte, hoogte],
    );
  }

  async lock(
    tx: Transaction,
    trajectId: string,
    soort: string,
  ): Promise<{ documentId: string; laatste: LaatsteVersie | undefined } | undefined> {
    // The update that changes nothing takes the lock; the next statement then sees what the other writer wrote.
    const [document] = await tx.sql<{ id: string }>(
      `INSERT INTO document (id, traject_id, soort) SELECT gen_random_uuid(), id, $2 FROM traject WHERE id = $1
       ON CONFLICT (traject_id, soort) DO UPDATE SET soort = EXCLUDED.soort RETURNING id`,
      [trajectId, soort],
    );
    if (!document) return undefined;
    const [row] = await tx.sql<LaatsteRow>(
      `SELECT v.inhoud, v.bestand_sha256 AS sha256, ${kopColumns},
         (SELECT nummer FROM document_versie p WHERE p.document_id = v.document_id AND p.volgnummer = v.volgnummer - 1)
           AS vorig_nummer
       FROM document_versie v WHERE v.document_id = $1 ORDER BY v.volgnummer DESC LIMIT 1`,
      [document.id],
    );
    return {
      documentId: document.id,
      laatste: row && {
        ...toKop(row),
        inhoud: row.inhoud,
        sha256: row.sha256,
        vorigNummer: row.vorig_nummer,
      },
    };
  }

  voegToe(tx: Transaction, documentId: string, versie: NieuweVersie, actor: Actor): void {
    const { id, nummer, status, inhoud, toelichting, bestand, herkomst } = versie;
    const eigen = bestand === 'behouden' ? null : bestand;
    tx.write(
      `INSERT INTO document_versie (id, document_id, volgnummer, nummer, status, inhoud, toelichting,
         bestand_naam, bestand_type, bestand, bestand_sha256, gemaakt_op, gemaakt_door, herkomst)
       SELECT $1, $2::uuid, COALESCE(o.volgnummer, 0) + 1, $3, $4, $5::json, $6,
         CASE WHEN $11 THEN o.bestand_naam ELSE $7 END, CASE WHEN $11 THEN o.bestand_type ELSE $8 END,
         CASE WHEN $11 THEN o.bestand ELSE $9::bytea END, CASE WHEN $11 THEN o.bestand_sha256 ELSE $10 END,
         engine_now(), $12, $13::json
       FROM (VALUES (1)) one
       LEFT JOIN LATERAL (SELECT * FROM document_versie WHERE document_id = $2::uuid ORDER BY volgnummer DESC LIMIT 1) o
         ON true`,
      [
        id,
        documentId,
        nummer,
        status,
        JSON.stringify(inhoud),
        toelichting,
        eigen?.naam ?? null,
        eigen?.type ?? null,
        eigen ? Buffer.from(eigen.inhoud) : null,
        eigen?.sha256 ?? null,
        bestand === 'behouden',
        actor.name,
        JSON.stringify(herkomst),
      ],
    );
  }
}
