import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 122 bits of PostgreSQL's own generator, in letters that survive any mail server. */
const CODE = `replace(gen_random_uuid()::text, '-', '')`;

const UP = [
  // Whoever answers a mail proves with its code that it was theirs.
  `ALTER TABLE mail_bericht ADD COLUMN antwoord_code text NOT NULL DEFAULT ${CODE}`,
  `CREATE UNIQUE INDEX mail_bericht_antwoord_code ON mail_bericht (antwoord_code)`,
  `CREATE INDEX mail_bericht_afspraak ON mail_bericht ((agenda->'afspraak'->>'uid'))
    WHERE agenda->'afspraak'->>'uid' IS NOT NULL`,
  // The organizer of an appointment is one address for as long as the appointment exists.
  `CREATE TABLE agenda_adres (
    uid text PRIMARY KEY,
    code text NOT NULL UNIQUE DEFAULT ${CODE},
    traject_id uuid NOT NULL REFERENCES traject (id),
    deelnemer_id uuid REFERENCES deelnemer (id),
    medewerker_id uuid REFERENCES medewerker (id),
    CHECK (num_nonnulls(deelnemer_id, medewerker_id) = 1)
  )`,
  `CREATE TABLE mail_in (
    id uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    code text NOT NULL,
    bericht_id uuid REFERENCES mail_bericht (id),
    traject_id uuid REFERENCES traject (id),
    deelnemer_id uuid REFERENCES deelnemer (id),
    medewerker_id uuid REFERENCES medewerker (id),
    -- Of the Message-ID and all below the headers: a server that delivers again adds lines above those.
    sha256 bytea NOT NULL,
    message_id text,
    envelope_from text NOT NULL,
    van_naam text NOT NULL,
    van_adres text NOT NULL,
    onderwerp text NOT NULL,
    tekst text NOT NULL,
    eigen_tekst text NOT NULL,
    bijlagen integer NOT NULL,
    soort text NOT NULL CHECK (soort IN ('antwoord', 'automatisch', 'onbestelbaar', 'agenda')),
    inhoud json NOT NULL,
    -- Who was mailed about what, as it was when it came in.
    bekende json NOT NULL,
    bron bytea NOT NULL,
    ontvangen_op timestamptz NOT NULL,
    stand text NOT NULL DEFAULT 'te-verwerken'
      CHECK (stand IN ('te-verwerken', 'verwerkt', 'bij-bureau', 'afgehandeld')),
    uitkomst text NOT NULL DEFAULT '',
    pogingen integer NOT NULL DEFAULT 0,
    bezig_tot timestamptz,
    afgehandeld_op timestamptz,
    afgehandeld_door text,
    UNIQUE (code, sha256)
  )`,
  `CREATE INDEX mail_in_stand ON mail_in (stand, volgnummer)`,
  `CREATE INDEX mail_in_traject ON mail_in (traject_id, volgnummer)`,
  // What somebody answered, and to which date: an answer says nothing about another one.
  `CREATE TABLE agenda_antwoord (
    uid text PRIMARY KEY REFERENCES agenda_adres (uid),
    antwoord text NOT NULL CHECK (antwoord IN ('komt', 'misschien', 'komt-niet')),
    toelichting text NOT NULL DEFAULT '',
    sequence integer NOT NULL,
    stempel timestamptz NOT NULL,
    begin_lokaal text NOT NULL,
    eind_lokaal text NOT NULL,
    mail_in_id uuid NOT NULL REFERENCES mail_in (id),
    ontvangen_op timestamptz NOT NULL
  )`,
  `CREATE TABLE agenda_abonnement (
    token_hash bytea PRIMARY KEY,
    medewerker_id uuid REFERENCES medewerker (id),
    deelnemer_id uuid REFERENCES deelnemer (id),
    -- A corrected address takes back what went to who read the old one.
    adres text NOT NULL,
    gemaakt_op timestamptz NOT NULL,
    opgehaald_op timestamptz,
    ingetrokken_op timestamptz,
    CHECK (num_nonnulls(deelnemer_id, medewerker_id) = 1)
  )`,
  `CREATE UNIQUE INDEX agenda_abonnement_persoon ON agenda_abonnement (COALESCE(medewerker_id, deelnemer_id))
    WHERE ingetrokken_op IS NULL`,
];

/** What comes back: answers to mails and to invitations, and calendars that follow by themselves. */
export class Inbound1763750000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agenda_abonnement, agenda_antwoord, mail_in, agenda_adres`);
    await runner.query(`DROP INDEX mail_bericht_afspraak`);
    await runner.query(`ALTER TABLE mail_bericht DROP COLUMN antwoord_code`);
  }
}
