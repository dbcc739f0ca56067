import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Instances, their append-only log, their timers, and the clock that decides. */
export class Engine1763750000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE practice_clock (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        shift interval NOT NULL DEFAULT '0'
      )`);
    await runner.query(`INSERT INTO practice_clock DEFAULT VALUES`);
    await runner.query(`
      CREATE FUNCTION engine_now() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL RESTRICTED AS
      $$ SELECT date_trunc('milliseconds', clock_timestamp() + (SELECT shift FROM practice_clock)) $$`);
    await runner.query(`
      CREATE FUNCTION utc_iso(instant timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS
      $$ SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$`);

    await runner.query(`
      CREATE TABLE workflow_instance (
        id uuid PRIMARY KEY,
        definition text NOT NULL,
        version integer NOT NULL,
        status text NOT NULL CHECK (status IN ('active', 'paused', 'done')),
        phase text NOT NULL,
        phase_since timestamptz NOT NULL,
        phase_times jsonb NOT NULL DEFAULT '{}',
        seq integer NOT NULL,
        state json NOT NULL,
        paused_at timestamptz,
        last_hash text NOT NULL,
        started_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query(
      `COMMENT ON COLUMN workflow_instance.state IS 'json, not jsonb: key order must survive'`,
    );

    await runner.query(`
      CREATE TABLE transition_log (
        instance_id uuid NOT NULL REFERENCES workflow_instance (id),
        seq integer NOT NULL,
        at timestamptz NOT NULL,
        actor json NOT NULL,
        event json NOT NULL,
        request_id text NOT NULL,
        facts json NOT NULL,
        from_value json,
        to_value json NOT NULL,
        status text NOT NULL,
        effects json NOT NULL,
        timer_changes json NOT NULL,
        definition text NOT NULL,
        version integer NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (instance_id, seq),
        UNIQUE (instance_id, request_id)
      )`);
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The table % is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER transition_log_append_only BEFORE UPDATE OR DELETE ON transition_log
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER transition_log_no_truncate BEFORE TRUNCATE ON transition_log
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

    await runner.query(`
      CREATE TABLE workflow_timer (
        instance_id uuid NOT NULL REFERENCES workflow_instance (id),
        id text NOT NULL,
        generation integer NOT NULL,
        delay text NOT NULL,
        due_at timestamptz NOT NULL,
        leased_until timestamptz,
        PRIMARY KEY (instance_id, id)
      )`);
    await runner.query(`CREATE INDEX workflow_timer_due ON workflow_timer (due_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE workflow_timer, transition_log, workflow_instance, practice_clock`);
    await runner.query(`DROP FUNCTION refuse_change(), engine_now(), utc_iso(timestamptz)`);
  }
}
