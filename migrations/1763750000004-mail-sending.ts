import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // Mails in the order in which they were made: a clock that people practise with may go back.
  `ALTER TABLE mail_bericht
    ADD COLUMN volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    ADD COLUMN bezig_tot timestamptz,
    ADD COLUMN gemeld_op timestamptz`,
  `COMMENT ON COLUMN mail_bericht.bezig_tot IS 'a worker sends it; until then nobody else does'`,
  `COMMENT ON COLUMN mail_bericht.gemeld_op IS 'when the traject was told that it did not arrive'`,
  `CREATE INDEX mail_bericht_deelnemer ON mail_bericht (deelnemer_id)`,
  `CREATE INDEX mail_bericht_ongemeld ON mail_bericht (volgnummer)
    WHERE status IN ('mislukt', 'onbestelbaar') AND gemeld_op IS NULL`,
  `CREATE TABLE mail_poging (
    bericht_id uuid NOT NULL REFERENCES mail_bericht (id),
    nummer integer NOT NULL,
    begonnen_op timestamptz NOT NULL,
    uitkomst text CHECK (uitkomst IN ('verzonden', 'uitgesteld', 'geweigerd')),
    antwoord text,
    PRIMARY KEY (bericht_id, nummer)
  )`,
  // Wakes the workers when time was moved, instead of within a second.
  `CREATE FUNCTION wake_timers() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_notify('gangmaker_timers', '');
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER practice_clock_moved AFTER UPDATE ON practice_clock
   FOR EACH STATEMENT EXECUTE FUNCTION wake_timers()`,
];

/** What sending needs to be done once: the order of mails, who is sending, each attempt, and who was told. */
export class MailSending1763750000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER practice_clock_moved ON practice_clock`);
    await runner.query(`DROP FUNCTION wake_timers()`);
    await runner.query(`DROP TABLE mail_poging`);
    await runner.query(`DROP INDEX mail_bericht_ongemeld, mail_bericht_deelnemer`);
    await runner.query(
      `ALTER TABLE mail_bericht DROP COLUMN volgnummer, DROP COLUMN bezig_tot, DROP COLUMN gemeld_op`,
    );
  }
}
