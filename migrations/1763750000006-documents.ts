import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // How the words of a version came in: typed, from a file, from a template, from which earlier version.
  `ALTER TABLE document_versie ADD COLUMN herkomst json`,
  // Images belong to the document and not to one version: the next version shows the same ones.
  `CREATE TABLE document_afbeelding (
    document_id uuid NOT NULL REFERENCES document (id),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    type text NOT NULL CHECK (type IN ('image/png', 'image/jpeg')),
    inhoud bytea NOT NULL CHECK (encode(sha256(inhoud), 'hex') = sha256),
    breedte integer NOT NULL CHECK (breedte > 0),
    hoogte integer NOT NULL CHECK (hoogte > 0),
    PRIMARY KEY (document_id, sha256)
  )`,
  `CREATE TRIGGER document_afbeelding_append_only BEFORE UPDATE OR DELETE ON document_afbeelding
   FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  // Of a version only two things ever move, and only forward: its status, and when it was first sent.
  `CREATE OR REPLACE FUNCTION keep_document_content() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE'
        OR (OLD.id, OLD.document_id, OLD.volgnummer, OLD.nummer, OLD.toelichting, OLD.gemaakt_op, OLD.gemaakt_door,
            OLD.bestand_naam, OLD.bestand_type, OLD.bestand_sha256)
           IS DISTINCT FROM
           (NEW.id, NEW.document_id, NEW.volgnummer, NEW.nummer, NEW.toelichting, NEW.gemaakt_op, NEW.gemaakt_door,
            NEW.bestand_naam, NEW.bestand_type, NEW.bestand_sha256)
        OR OLD.inhoud::text <> NEW.inhoud::text OR OLD.herkomst::text IS DISTINCT FROM NEW.herkomst::text
        OR OLD.bestand IS DISTINCT FROM NEW.bestand
        OR (OLD.verzonden_op IS NOT NULL AND NEW.verzonden_op IS DISTINCT FROM OLD.verzonden_op)
        OR (OLD.status = 'vastgesteld' AND NEW.status <> 'vastgesteld')
        OR (OLD.status = 'inConsultatie' AND NEW.status = 'concept') THEN
       RAISE EXCEPTION 'A document version is never changed: write a new version' USING ERRCODE = 'integrity_constraint_violation';
     END IF;
     RETURN NEW;
   END $$`,
];

const FORMER_GUARD = `CREATE OR REPLACE FUNCTION keep_document_content() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' OR OLD.inhoud::text <> NEW.inhoud::text OR OLD.bestand IS DISTINCT FROM NEW.bestand
        OR OLD.nummer <> NEW.nummer OR OLD.document_id <> NEW.document_id THEN
       RAISE EXCEPTION 'A document version is never changed: write a new version' USING ERRCODE = 'integrity_constraint_violation';
     END IF;
     RETURN NEW;
   END $$`;

/** Where the words of a version came from, the images of a document, and a version that stays as it was sent. */
export class Documents1763750000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FORMER_GUARD);
    await runner.query('DROP TABLE document_afbeelding');
    await runner.query('ALTER TABLE document_versie DROP COLUMN herkomst');
  }
}
