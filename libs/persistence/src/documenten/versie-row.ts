import type { DocumentStatus } from '#domain';
import type { Herkomst, Versie, VersieKop } from '#case-management';
import type { TekstDocument } from '#documents';

export interface VersieRow {
  readonly nummer: string;
  readonly status: DocumentStatus;
  readonly toelichting: string;
  readonly gemaakt_op: string;
  readonly gemaakt_door: string;
  readonly verzonden_op: string | null;
  readonly bestand_naam: string | null;
  readonly bestand_type: string | null;
  readonly bestand_grootte: number | null;
  readonly herkomst: Herkomst | null;
}

/** Without the text and the bytes: for lists. */
export const kopColumns = `v.nummer, v.status, v.toelichting, utc_iso(v.gemaakt_op) AS gemaakt_op, v.gemaakt_door,
  utc_iso(v.verzonden_op) AS verzonden_op, v.bestand_naam, v.bestand_type, length(v.bestand) AS bestand_grootte, v.herkomst`;

export const toKop = (row: VersieRow): VersieKop => ({
  nummer: row.nummer,
  status: row.status,
  toelichting: row.toelichting,
  gemaaktOp: row.gemaakt_op,
  gemaaktDoor: row.gemaakt_door,
  verzondenOp: row.verzonden_op,
  herkomst: row.herkomst,
  bestand:
    row.bestand_naam === null || row.bestand_type === null
      ? null
      : { naam: row.bestand_naam, type: row.bestand_type, grootte: row.bestand_grootte ?? 0 },
});

export const toVersie = (row: VersieRow & { soort: string; inhoud: TekstDocument }): Versie => ({
  ...toKop(row),
  soort: row.soort,
  inhoud: row.inhoud,
});
