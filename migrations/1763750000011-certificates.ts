import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE certificaat (
    volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    traject_id uuid NOT NULL,
    deelnemer_id uuid NOT NULL,
    -- As it stands on paper: a person may spell the name otherwise later, the certificate does not change.
    naam text NOT NULL CHECK (length(trim(naam)) > 0),
    -- The sessions that it is for, as they were: name and local date.
    zittingen json NOT NULL,
    ondertekenaar text NOT NULL,
    uitgereikt_op timestamptz NOT NULL,
    uitgereikt_door text NOT NULL,
    UNIQUE (traject_id, deelnemer_id),
    FOREIGN KEY (traject_id, deelnemer_id) REFERENCES deelnemer (traject_id, id)
  )`,
];

/** Certificates of a training, as they were handed out. */
export class Certificates1763750000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE certificaat`);
  }
}
