import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // When a raad does not meet; both days included.
  `CREATE TABLE reces (
    id uuid PRIMARY KEY,
    gemeente_code text NOT NULL REFERENCES gemeente (code),
    naam text NOT NULL,
    van date NOT NULL,
    tot_en_met date NOT NULL CHECK (tot_en_met >= van),
    UNIQUE (gemeente_code, van, tot_en_met)
  )`,
  // What a bureau chose for a session besides its date. No row: what the programme's text says. No number: no limit.
  `CREATE TABLE zitting_opzet (
    traject_id uuid NOT NULL REFERENCES traject (id),
    onderdeel text NOT NULL,
    capaciteit integer CHECK (capaciteit > 0),
    werking text NOT NULL CHECK (werking IN ('verbod', 'advies')),
    PRIMARY KEY (traject_id, onderdeel)
  )`,
  `CREATE TABLE zitting_trainer (
    traject_id uuid NOT NULL REFERENCES traject (id),
    onderdeel text NOT NULL,
    volgnummer integer NOT NULL DEFAULT 1,
    medewerker_id uuid NOT NULL REFERENCES medewerker (id),
    PRIMARY KEY (traject_id, onderdeel, volgnummer, medewerker_id)
  )`,
  `CREATE INDEX zitting_trainer_medewerker ON zitting_trainer (medewerker_id)`,
  `CREATE INDEX bijeenkomst_begin ON bijeenkomst (begin_op)`,
  `CREATE TABLE datumpeiling (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    onderdeel text NOT NULL,
    volgnummer integer NOT NULL,
    toelichting text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'gekozen', 'ingetrokken')),
    gemaakt_op timestamptz NOT NULL,
    gemaakt_door text NOT NULL,
    -- the local day of the last reminder: once a day is enough
    herinnerd_op date,
    gesloten_op timestamptz,
    gesloten_door text,
    gekozen_optie integer,
    request_id text NOT NULL UNIQUE,
    CHECK ((status = 'gekozen') = (gekozen_optie IS NOT NULL)),
    CHECK ((status = 'open') = (gesloten_op IS NULL))
  )`,
  `CREATE UNIQUE INDEX datumpeiling_open ON datumpeiling (traject_id, onderdeel) WHERE status = 'open'`,
  `CREATE TABLE datumoptie (
    peiling_id uuid NOT NULL REFERENCES datumpeiling (id),
    nummer integer NOT NULL CHECK (nummer > 0),
    begin_lokaal text NOT NULL,
    eind_lokaal text NOT NULL,
    begin_op timestamptz NOT NULL,
    eind_op timestamptz NOT NULL CHECK (eind_op > begin_op),
    plaats text NOT NULL,
    PRIMARY KEY (peiling_id, nummer)
  )`,
  `CREATE TABLE datumgevraagde (
    peiling_id uuid NOT NULL REFERENCES datumpeiling (id),
    deelnemer_id uuid NOT NULL REFERENCES deelnemer (id),
    vereist boolean NOT NULL,
    opmerking text NOT NULL DEFAULT '',
    geantwoord_op timestamptz,
    PRIMARY KEY (peiling_id, deelnemer_id)
  )`,
  `CREATE INDEX datumgevraagde_deelnemer ON datumgevraagde (deelnemer_id)`,
  `CREATE TABLE datumantwoord (
    peiling_id uuid NOT NULL,
    nummer integer NOT NULL,
    deelnemer_id uuid NOT NULL,
    antwoord text NOT NULL CHECK (antwoord IN ('ja', 'liever-niet', 'nee')),
    PRIMARY KEY (peiling_id, nummer, deelnemer_id),
    FOREIGN KEY (peiling_id, nummer) REFERENCES datumoptie (peiling_id, nummer),
    FOREIGN KEY (peiling_id, deelnemer_id) REFERENCES datumgevraagde (peiling_id, deelnemer_id)
  )`,
  // There is a date, but nobody meets on it: the traject waits for another one. As isAfgelast (case-management) says it.
  `CREATE FUNCTION is_afgelast(state json, onderdeel text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
     SELECT jsonb_path_exists((state -> 'value')::jsonb,
       '$.** ? (@.type() == "object").keyvalue() ? (@.key == $o && @.value == "nieuweDatum")',
       jsonb_build_object('o', onderdeel)) $$`,
];

/** Sessions: who leads them, how many fit, when a raad does not meet, and asking people which date suits them. */
export class Sessions1763750000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION is_afgelast(json, text)`);
    await runner.query(`DROP INDEX bijeenkomst_begin`);
    await runner.query(`
      DROP TABLE datumantwoord, datumgevraagde, datumoptie, datumpeiling, zitting_trainer, zitting_opzet, reces`);
  }
}
