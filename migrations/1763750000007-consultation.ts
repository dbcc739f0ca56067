import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE consultatie
    ADD COLUMN zichtbaarheid text NOT NULL DEFAULT 'bureau'
      CHECK (zichtbaarheid IN ('bureau', 'naamloos', 'ontvangers')),
    -- Number of the version of the round before, when only what changed since then is asked about.
    ADD COLUMN alleen_gewijzigd text`,
  // A person may react to many places and once in general; what came by mail is kept mail by mail.
  `ALTER TABLE reactie
    DROP CONSTRAINT reactie_consultatie_id_deelnemer_id_key,
    ADD COLUMN blok_id text,
    ADD COLUMN kanaal text NOT NULL DEFAULT 'pagina' CHECK (kanaal IN ('pagina', 'mail')),
    ADD COLUMN mail_id text,
    ADD CHECK ((kanaal = 'mail') = (mail_id IS NOT NULL)),
    ADD CHECK (kanaal = 'pagina' OR blok_id IS NULL)`,
  `CREATE UNIQUE INDEX reactie_plaats ON reactie (consultatie_id, deelnemer_id, coalesce(blok_id, ''))
    WHERE kanaal = 'pagina'`,
  `CREATE UNIQUE INDEX reactie_mail ON reactie (mail_id) WHERE mail_id IS NOT NULL`,
  `CREATE INDEX reactie_consultatie ON reactie (consultatie_id, ontvangen_op)`,
];

const DOWN = [
  `DROP INDEX reactie_plaats, reactie_mail, reactie_consultatie`,
  // One reaction per person again: the texts are put below each other, none is lost.
  `WITH samen AS (
     SELECT consultatie_id, deelnemer_id, (array_agg(id ORDER BY blok_id NULLS FIRST, ontvangen_op))[1] AS id,
       string_agg(tekst, E'\\n\\n' ORDER BY blok_id NULLS FIRST, ontvangen_op) AS tekst
     FROM reactie GROUP BY consultatie_id, deelnemer_id), weg AS (
     DELETE FROM reactie r USING samen s
     WHERE r.consultatie_id = s.consultatie_id AND r.deelnemer_id = s.deelnemer_id AND r.id <> s.id)
   UPDATE reactie r SET tekst = s.tekst FROM samen s WHERE r.id = s.id`,
  `ALTER TABLE reactie DROP COLUMN blok_id, DROP COLUMN mail_id, DROP COLUMN kanaal,
    ADD CONSTRAINT reactie_consultatie_id_deelnemer_id_key UNIQUE (consultatie_id, deelnemer_id)`,
  `ALTER TABLE consultatie DROP COLUMN alleen_gewijzigd, DROP COLUMN zichtbaarheid`,
];

/** Reactions per paragraph and by mail, who may read them, and rounds that only ask about what changed. */
export class Consultation1763750000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
