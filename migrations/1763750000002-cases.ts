import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE gemeente (
    code text PRIMARY KEY CHECK (code ~ '^GM[0-9]{4}$'),
    naam text NOT NULL,
    provinciecode text NOT NULL,
    provincie text NOT NULL,
    schoolregio text CHECK (schoolregio IN ('noord', 'midden', 'zuid'))
  )`,
  `CREATE TABLE medewerker (
    id uuid PRIMARY KEY,
    naam text NOT NULL,
    email text NOT NULL,
    rollen text[] NOT NULL,
    actief boolean NOT NULL DEFAULT true
  )`,
  `CREATE UNIQUE INDEX medewerker_email ON medewerker (lower(email))`,
  `CREATE TABLE programma_instelling (
    programma text PRIMARY KEY,
    instellingen jsonb NOT NULL DEFAULT '{}'
  )`,
  `CREATE TABLE vrije_dag (
    datum date PRIMARY KEY,
    naam text NOT NULL,
    werkdag boolean NOT NULL DEFAULT false
  )`,
  `CREATE TABLE traject (
    id uuid PRIMARY KEY,
    gemeente_code text NOT NULL REFERENCES gemeente (code),
    programma text NOT NULL,
    programmamanager_id uuid NOT NULL REFERENCES medewerker (id),
    instellingen jsonb NOT NULL DEFAULT '{}',
    aangemaakt_op timestamptz NOT NULL
  )`,
  `CREATE INDEX traject_gemeente ON traject (gemeente_code)`,
  `CREATE TABLE traject_medewerker (
    traject_id uuid NOT NULL REFERENCES traject (id),
    medewerker_id uuid NOT NULL REFERENCES medewerker (id),
    rol text NOT NULL,
    PRIMARY KEY (traject_id, medewerker_id, rol)
  )`,
  `CREATE TABLE deelnemer (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    naam text NOT NULL,
    email text NOT NULL,
    rol text NOT NULL,
    functie text NOT NULL DEFAULT '',
    ontheffing text,
    afgemeld_op timestamptz,
    toegevoegd_op timestamptz NOT NULL,
    UNIQUE (traject_id, id)
  )`,
  `CREATE UNIQUE INDEX deelnemer_email ON deelnemer (traject_id, lower(email)) WHERE afgemeld_op IS NULL`,
  `CREATE TABLE bijeenkomst (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    onderdeel text NOT NULL,
    begin_lokaal text NOT NULL,
    eind_lokaal text NOT NULL,
    zone text NOT NULL DEFAULT 'Europe/Amsterdam',
    begin_op timestamptz NOT NULL,
    eind_op timestamptz NOT NULL CHECK (eind_op > begin_op),
    plaats text NOT NULL,
    opmerking text NOT NULL DEFAULT '',
    UNIQUE (traject_id, onderdeel)
  )`,
  `CREATE TABLE agenda_genodigde (
    bijeenkomst_id uuid NOT NULL REFERENCES bijeenkomst (id),
    adres text NOT NULL,
    uid text NOT NULL,
    sequence integer NOT NULL,
    methode text NOT NULL CHECK (methode IN ('REQUEST', 'CANCEL')),
    PRIMARY KEY (bijeenkomst_id, adres)
  )`,
  `CREATE TABLE aanwezigheid (
    bijeenkomst_id uuid NOT NULL REFERENCES bijeenkomst (id),
    deelnemer_id uuid NOT NULL REFERENCES deelnemer (id),
    aanwezig boolean NOT NULL,
    vastgelegd_op timestamptz NOT NULL,
    vastgelegd_door text NOT NULL,
    PRIMARY KEY (bijeenkomst_id, deelnemer_id)
  )`,
  `CREATE TABLE groep (
    bijeenkomst_id uuid NOT NULL REFERENCES bijeenkomst (id) ON DELETE CASCADE,
    nummer integer NOT NULL CHECK (nummer > 0),
    naam text NOT NULL,
    begeleider_id uuid REFERENCES medewerker (id),
    PRIMARY KEY (bijeenkomst_id, nummer)
  )`,
  `CREATE TABLE groep_lid (
    bijeenkomst_id uuid NOT NULL,
    nummer integer NOT NULL,
    deelnemer_id uuid NOT NULL REFERENCES deelnemer (id),
    PRIMARY KEY (bijeenkomst_id, deelnemer_id),
    FOREIGN KEY (bijeenkomst_id, nummer) REFERENCES groep (bijeenkomst_id, nummer) ON DELETE CASCADE
  )`,
  `CREATE TABLE casus (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    titel text NOT NULL,
    omschrijving text NOT NULL,
    toegevoegd_op timestamptz NOT NULL
  )`,
  `CREATE TABLE afspraken_vastlegging (
    traject_id uuid PRIMARY KEY REFERENCES traject (id),
    soort text NOT NULL CHECK (soort IN ('document', 'elders')),
    plaats text,
    datum date,
    vastgelegd_op timestamptz NOT NULL,
    vastgelegd_door text NOT NULL,
    CHECK (soort = 'document' OR (plaats IS NOT NULL AND datum IS NOT NULL))
  )`,
  `CREATE TABLE taak (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    code text NOT NULL,
    titel text NOT NULL,
    eigenaar text NOT NULL,
    onderdeel text NOT NULL,
    waar text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'gedaan', 'vervallen')),
    termijn timestamptz,
    geopend_op timestamptz NOT NULL,
    gesloten_op timestamptz,
    gesloten_door text
  )`,
  `CREATE UNIQUE INDEX taak_open ON taak (traject_id, code) WHERE status = 'open'`,
  `CREATE INDEX taak_termijn ON taak (termijn) WHERE status = 'open'`,
  `CREATE TABLE document (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    soort text NOT NULL,
    UNIQUE (traject_id, soort)
  )`,
  `CREATE TABLE document_versie (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document (id),
    volgnummer integer NOT NULL,
    nummer text NOT NULL CHECK (nummer ~ '^[0-9]+[.][0-9]+$'),
    status text NOT NULL CHECK (status IN ('concept', 'inConsultatie', 'vastgesteld')),
    inhoud json NOT NULL,
    toelichting text NOT NULL DEFAULT '',
    bestand_naam text,
    bestand_type text,
    bestand bytea,
    bestand_sha256 text,
    gemaakt_op timestamptz NOT NULL,
    gemaakt_door text NOT NULL,
    verzonden_op timestamptz,
    UNIQUE (document_id, nummer),
    UNIQUE (document_id, volgnummer)
  )`,
  `CREATE FUNCTION keep_document_content() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' OR OLD.inhoud::text <> NEW.inhoud::text OR OLD.bestand IS DISTINCT FROM NEW.bestand
        OR OLD.nummer <> NEW.nummer OR OLD.document_id <> NEW.document_id THEN
       RAISE EXCEPTION 'A document version is never changed: write a new version' USING ERRCODE = 'integrity_constraint_violation';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER document_versie_content BEFORE UPDATE OR DELETE ON document_versie
   FOR EACH ROW EXECUTE FUNCTION keep_document_content()`,
  `CREATE TABLE consultatie (
    id uuid PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    onderdeel text NOT NULL,
    ronde integer NOT NULL,
    document_versie_id uuid NOT NULL REFERENCES document_versie (id),
    termijn timestamptz NOT NULL,
    verzonden_op timestamptz,
    UNIQUE (traject_id, onderdeel, ronde)
  )`,
  `CREATE TABLE consultatie_ontvanger (
    consultatie_id uuid NOT NULL REFERENCES consultatie (id) ON DELETE CASCADE,
    deelnemer_id uuid NOT NULL REFERENCES deelnemer (id),
    waarom text NOT NULL,
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'gereageerd', 'afgezien')),
    geantwoord_op timestamptz,
    PRIMARY KEY (consultatie_id, deelnemer_id)
  )`,
  `CREATE TABLE reactie (
    id uuid PRIMARY KEY,
    consultatie_id uuid NOT NULL,
    deelnemer_id uuid NOT NULL,
    tekst text NOT NULL,
    bezwaar boolean NOT NULL DEFAULT false,
    oordeel text CHECK (oordeel IN ('overgenomen', 'deels', 'niet')),
    reden text,
    ontvangen_op timestamptz NOT NULL,
    beoordeeld_op timestamptz,
    beoordeeld_door text,
    UNIQUE (consultatie_id, deelnemer_id),
    FOREIGN KEY (consultatie_id, deelnemer_id) REFERENCES consultatie_ontvanger (consultatie_id, deelnemer_id),
    CHECK (oordeel IS NULL OR oordeel = 'overgenomen' OR length(trim(reden)) > 0)
  )`,
  `CREATE TABLE dossier_regel (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    traject_id uuid NOT NULL REFERENCES traject (id),
    op timestamptz NOT NULL,
    door text NOT NULL,
    wat text NOT NULL
  )`,
  `CREATE INDEX dossier_regel_traject ON dossier_regel (traject_id, op)`,
  `CREATE TRIGGER dossier_regel_append_only BEFORE UPDATE OR DELETE ON dossier_regel
   FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
];

/** Gemeenten, trajecten and what belongs to one: people, sessions, tasks, documents, consultations. */
export class Cases1763750000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE dossier_regel, reactie, consultatie_ontvanger, consultatie, document_versie, document, taak, afspraken_vastlegging,
        casus, groep_lid, groep, aanwezigheid, agenda_genodigde, bijeenkomst, deelnemer, traject_medewerker, traject,
        vrije_dag, programma_instelling, medewerker, gemeente`);
    await runner.query(`DROP FUNCTION keep_document_content()`);
  }
}
