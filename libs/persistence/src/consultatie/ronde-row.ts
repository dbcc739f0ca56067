import { doelgroepVan } from '#domain';
import type { DeelnemerRol } from '#domain';
import type { EigenRonde, Ontvanger, Ronde, RondeKop, Zichtbaarheid } from '#consultatie';

export interface KopRow {
  readonly id: string;
  readonly ronde: number;
  readonly soort: string;
  readonly nummer: string;
  readonly termijn: string;
  readonly verzonden_op: string | null;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly alleen_gewijzigd: string | null;
}

/** With `c` as the consultatie, `v` as the version and `d` as its document. */
export const kopColumns = `c.id, c.ronde, d.soort, v.nummer, utc_iso(c.termijn) AS termijn,
  utc_iso(c.verzonden_op) AS verzonden_op, c.zichtbaarheid, c.alleen_gewijzigd`;
export const FROM_KOP = `FROM consultatie c
  JOIN document_versie v ON v.id = c.document_versie_id
  JOIN document d ON d.id = v.document_id`;

export const toKop = (row: KopRow): RondeKop => ({
  id: row.id,
  ronde: row.ronde,
  soort: row.soort,
  nummer: row.nummer,
  termijn: row.termijn,
  verzondenOp: row.verzonden_op,
  zichtbaarheid: row.zichtbaarheid,
  alleenGewijzigd: row.alleen_gewijzigd,
});

export type OntvangerRow = Omit<Ontvanger, 'doelgroep'> & { readonly rol: DeelnemerRol };

export const toOntvanger = (row: OntvangerRow): Ontvanger => ({ ...row, doelgroep: doelgroepVan(row.rol) });

export interface RondeRow extends KopRow {
  readonly ontvangers: readonly OntvangerRow[];
  readonly reacties: Ronde['reacties'];
}

export const toRonde = (row: RondeRow): Ronde => ({
  ...toKop(row),
  ontvangers: row.ontvangers.map(toOntvanger),
  reacties: row.reacties,
});

export interface EigenRow extends KopRow {
  readonly is_laatste: boolean;
  readonly naam: string;
  readonly status: EigenRonde['status'];
  readonly reacties: EigenRonde['reacties'];
}

export const toEigen = (row: EigenRow): EigenRonde => ({
  ...toKop(row),
  isLaatste: row.is_laatste,
  naam: row.naam,
  status: row.status,
  reacties: row.reacties,
});
