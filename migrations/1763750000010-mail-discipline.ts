import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE mail_bericht
    DROP CONSTRAINT mail_bericht_status_check,
    ADD CONSTRAINT mail_bericht_status_check CHECK (status IN
      ('wachtrij', 'ter-goedkeuring', 'gebundeld', 'verzonden', 'mislukt', 'onbestelbaar', 'ingetrokken')),
    ADD COLUMN kern json,
    ADD COLUMN uiterlijk timestamptz,
    ADD COLUMN wacht_reden text CHECK (wacht_reden IN ('stille-dag', 'bundel', 'goedgekeurd')),
    ADD COLUMN vertrokken_op timestamptz,
    ADD COLUMN bundel_id uuid REFERENCES mail_bericht (id),
    ADD COLUMN goedgekeurd_op timestamptz,
    ADD COLUMN goedgekeurd_door text,
    ADD COLUMN ingetrokken_op timestamptz,
    ADD COLUMN ingetrokken_door text,
    ADD COLUMN intrek_reden text`,
  `UPDATE mail_bericht SET wacht_reden = 'stille-dag' WHERE wacht_tot IS NOT NULL`,
  `ALTER TABLE mail_bericht ADD CHECK ((wacht_tot IS NULL) = (wacht_reden IS NULL))`,
  `COMMENT ON COLUMN mail_bericht.kern IS 'what its template wrote, without a frame; null = it never goes together with others'`,
  `COMMENT ON COLUMN mail_bericht.uiterlijk IS 'before when its reader has to act'`,
  `COMMENT ON COLUMN mail_bericht.vertrokken_op IS 'when it was let go as the mail of that day to this address'`,
  `COMMENT ON COLUMN mail_bericht.bundel_id IS 'the mail in which it is delivered'`,
  `CREATE INDEX mail_bericht_bundel ON mail_bericht (bundel_id) WHERE bundel_id IS NOT NULL`,
  `CREATE INDEX mail_bericht_vertrokken ON mail_bericht (lower(aan_adres), vertrokken_op) WHERE vertrokken_op IS NOT NULL`,
  // What becomes of a bundle becomes of every mail in it, whoever notes it: a bounce that comes days later too.
  `CREATE FUNCTION volg_bundel() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE stand text := CASE WHEN NEW.status IN ('mislukt', 'onbestelbaar') THEN NEW.status ELSE 'gebundeld' END;
   BEGIN
     UPDATE mail_bericht SET
       status = stand, verzonden_op = NEW.verzonden_op, laatste_fout = NEW.laatste_fout, aan_adres = NEW.aan_adres,
       pogingen = NEW.pogingen, gemeld_op = CASE WHEN status = stand THEN gemeld_op ELSE NEW.gemeld_op END
     WHERE bundel_id = NEW.id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER bundel_veranderde
   AFTER UPDATE OF status, verzonden_op, laatste_fout, aan_adres, pogingen ON mail_bericht
   FOR EACH ROW WHEN (NEW.sjabloon = 'bundel') EXECUTE FUNCTION volg_bundel()`,
  // Only what somebody chose: {"bundelen": …, "goedkeuren": …}; the rest follows the level above.
  `ALTER TABLE programma_instelling ADD COLUMN post jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE traject ADD COLUMN post jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE medewerker ADD COLUMN weekoverzicht boolean NOT NULL DEFAULT true`,
  // By the Monday: made once, also when there was nothing to tell.
  `CREATE TABLE weekoverzicht (
    week date NOT NULL,
    medewerker_id uuid NOT NULL REFERENCES medewerker (id),
    gemaakt_op timestamptz NOT NULL,
    PRIMARY KEY (week, medewerker_id)
  )`,
];

const DOWN = [
  `DROP TABLE weekoverzicht`,
  `ALTER TABLE medewerker DROP COLUMN weekoverzicht`,
  `ALTER TABLE traject DROP COLUMN post`,
  `ALTER TABLE programma_instelling DROP COLUMN post`,
  `DROP TRIGGER bundel_veranderde ON mail_bericht`,
  `DROP FUNCTION volg_bundel()`,
  `UPDATE mail_bericht SET status = CASE WHEN verzonden_op IS NULL THEN 'mislukt' ELSE 'verzonden' END
   WHERE status IN ('ter-goedkeuring', 'gebundeld', 'ingetrokken')`,
  `ALTER TABLE mail_bericht
    DROP CONSTRAINT mail_bericht_status_check,
    ADD CONSTRAINT mail_bericht_status_check CHECK (status IN ('wachtrij', 'verzonden', 'mislukt', 'onbestelbaar')),
    DROP COLUMN kern, DROP COLUMN uiterlijk, DROP COLUMN wacht_reden, DROP COLUMN vertrokken_op, DROP COLUMN bundel_id,
    DROP COLUMN goedgekeurd_op, DROP COLUMN goedgekeurd_door, DROP COLUMN ingetrokken_op, DROP COLUMN ingetrokken_door,
    DROP COLUMN intrek_reden`,
];

/** One mail a day to a person, mails that wait for approval, and the overview of the week. */
export class MailDiscipline1763750000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
