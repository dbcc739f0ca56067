import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE mail_bericht (
    id uuid PRIMARY KEY,
    sleutel text NOT NULL UNIQUE,
    traject_id uuid REFERENCES traject (id),
    sjabloon text NOT NULL,
    onderdelen text[] NOT NULL DEFAULT '{}',
    deelnemer_id uuid REFERENCES deelnemer (id),
    medewerker_id uuid REFERENCES medewerker (id),
    aan_naam text NOT NULL,
    aan_adres text NOT NULL,
    onderwerp text NOT NULL,
    html text NOT NULL,
    tekst text NOT NULL,
    agenda json,
    gegevens json NOT NULL,
    message_id text NOT NULL UNIQUE,
    status text NOT NULL CHECK (status IN ('wachtrij', 'verzonden', 'mislukt', 'onbestelbaar')),
    pogingen integer NOT NULL DEFAULT 0,
    laatste_fout text,
    aangemaakt_op timestamptz NOT NULL,
    verzonden_op timestamptz
  )`,
  `CREATE INDEX mail_bericht_traject ON mail_bericht (traject_id, aangemaakt_op)`,
  `CREATE INDEX mail_bericht_status ON mail_bericht (status, aangemaakt_op)`,
  `CREATE TABLE persoonlijke_link (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    doel text NOT NULL CHECK (doel IN ('griffie', 'reactie')),
    traject_id uuid NOT NULL,
    deelnemer_id uuid NOT NULL,
    bericht_id uuid REFERENCES mail_bericht (id),
    gemaakt_op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL,
    ingetrokken_op timestamptz,
    FOREIGN KEY (traject_id, deelnemer_id) REFERENCES deelnemer (traject_id, id)
  )`,
  `CREATE INDEX persoonlijke_link_deelnemer ON persoonlijke_link (deelnemer_id)`,
  `CREATE TABLE inloglink (
    token_hash bytea PRIMARY KEY,
    medewerker_id uuid NOT NULL REFERENCES medewerker (id),
    gemaakt_op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL,
    gebruikt_op timestamptz
  )`,
  `CREATE TABLE sessie (
    token_hash bytea PRIMARY KEY,
    medewerker_id uuid NOT NULL REFERENCES medewerker (id),
    gemaakt_op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL
  )`,
  `CREATE TABLE api_sleutel (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    naam text NOT NULL,
    rol text NOT NULL,
    gemaakt_op timestamptz NOT NULL,
    ingetrokken_op timestamptz
  )`,
  `CREATE TABLE poging (
    soort text NOT NULL,
    sleutel bytea NOT NULL,
    venster timestamptz NOT NULL,
    aantal integer NOT NULL,
    PRIMARY KEY (soort, sleutel, venster)
  )`,
  `CREATE INDEX poging_venster ON poging (venster)`,
];

/** Every mail with its state, and everything that lets somebody in (hashed). */
export class MailAndAccess1763750000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE poging, api_sleutel, sessie, inloglink, persoonlijke_link, mail_bericht`);
  }
}
