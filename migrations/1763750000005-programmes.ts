import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // A client is a gemeente, a provincie, another authority or one burgemeester.
  `ALTER TABLE traject
    ALTER COLUMN gemeente_code DROP NOT NULL,
    ADD COLUMN client_soort text NOT NULL DEFAULT 'gemeente'
      CHECK (client_soort IN ('gemeente', 'provincie', 'overheid', 'persoon')),
    ADD COLUMN client_naam text,
    ADD COLUMN ouder_id uuid REFERENCES traject (id),
    ADD COLUMN groep text,
    ADD COLUMN vorige_id uuid REFERENCES traject (id),
    ADD COLUMN teksten jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN bevestigers jsonb NOT NULL DEFAULT '{}'`,
  `UPDATE traject t SET client_naam = g.naam FROM gemeente g WHERE g.code = t.gemeente_code`,
  `ALTER TABLE traject ALTER COLUMN client_naam SET NOT NULL, ALTER COLUMN client_soort DROP DEFAULT,
    ADD CHECK (client_soort NOT IN ('gemeente', 'persoon') OR gemeente_code IS NOT NULL),
    ADD CHECK ((ouder_id IS NULL) = (groep IS NULL))`,
  // A group has a name of its own among the groups of one traject.
  `CREATE UNIQUE INDEX traject_ouder ON traject (ouder_id, lower(groep)) WHERE ouder_id IS NOT NULL`,
  `CREATE UNIQUE INDEX traject_vorige ON traject (vorige_id) WHERE vorige_id IS NOT NULL`,
  `ALTER TABLE programma_instelling
    ADD COLUMN teksten jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN bevestigers jsonb NOT NULL DEFAULT '{}'`,
  `CREATE TABLE traject_gegeven (
    traject_id uuid NOT NULL REFERENCES traject (id),
    naam text NOT NULL,
    waarde text NOT NULL,
    -- Its content is for some roles only: the facts, and so the log, know no more than that it is filled in.
    besloten boolean NOT NULL,
    vastgelegd_op timestamptz NOT NULL,
    vastgelegd_door text NOT NULL,
    PRIMARY KEY (traject_id, naam)
  )`,
  // A part that repeats has a row for each time; the highest number is the one that counts.
  `ALTER TABLE bijeenkomst
    ADD COLUMN volgnummer integer NOT NULL DEFAULT 1,
    DROP CONSTRAINT bijeenkomst_traject_id_onderdeel_key,
    ADD UNIQUE (traject_id, onderdeel, volgnummer)`,
  `CREATE VIEW laatste_bijeenkomst AS
    SELECT DISTINCT ON (traject_id, onderdeel) *,
      lag(eind_op) OVER (PARTITION BY traject_id, onderdeel ORDER BY volgnummer) AS vorig_eind_op
    FROM bijeenkomst ORDER BY traject_id, onderdeel, volgnummer DESC`,
  // What a child run has to tell its parent; it waits while the parent is paused.
  `CREATE TABLE oudermelding (
    sleutel text PRIMARY KEY,
    kind_id uuid NOT NULL REFERENCES traject (id),
    gebeurtenis text NOT NULL,
    gemeld_op timestamptz NOT NULL,
    bezorgd_op timestamptz
  )`,
  `CREATE INDEX oudermelding_wachtend ON oudermelding (gemeld_op) WHERE bezorgd_op IS NULL`,
  // Who signs up by the public form is no client yet: the bureau decides.
  `CREATE TABLE aanmelding (
    id uuid PRIMARY KEY,
    programma text NOT NULL,
    organisatie text NOT NULL,
    gemeente_code text REFERENCES gemeente (code),
    naam text NOT NULL,
    email text NOT NULL,
    functie text NOT NULL DEFAULT '',
    telefoon text NOT NULL DEFAULT '',
    toelichting text NOT NULL DEFAULT '',
    ontvangen_op timestamptz NOT NULL,
    request_id text NOT NULL UNIQUE,
    status text NOT NULL DEFAULT 'nieuw' CHECK (status IN ('nieuw', 'aangenomen', 'afgewezen')),
    besloten_op timestamptz,
    besloten_door text,
    reden text,
    traject_id uuid REFERENCES traject (id)
  )`,
  // A mail that may not leave on the day of a session is put aside until the next morning.
  `ALTER TABLE mail_bericht ADD COLUMN wacht_tot timestamptz`,
  `CREATE INDEX mail_bericht_wacht ON mail_bericht (wacht_tot) WHERE wacht_tot IS NOT NULL`,
];

/** What the other programmes ask of a case: other clients, child runs, cycles, fields of their own, sessions that repeat. */
export class Programmes1763750000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW laatste_bijeenkomst`);
    await runner.query(`DROP TABLE aanmelding, oudermelding, traject_gegeven`);
    await runner.query(`ALTER TABLE mail_bericht DROP COLUMN wacht_tot`);
    await runner.query(`ALTER TABLE bijeenkomst DROP COLUMN volgnummer, ADD UNIQUE (traject_id, onderdeel)`);
    await runner.query(`ALTER TABLE programma_instelling DROP COLUMN teksten, DROP COLUMN bevestigers`);
    await runner.query(`ALTER TABLE traject DROP COLUMN client_soort, DROP COLUMN client_naam, DROP COLUMN ouder_id,
      DROP COLUMN groep, DROP COLUMN vorige_id, DROP COLUMN teksten, DROP COLUMN bevestigers,
      ALTER COLUMN gemeente_code SET NOT NULL`);
  }
}
