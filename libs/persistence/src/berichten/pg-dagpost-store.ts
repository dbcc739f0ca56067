import { DagpostStore, type Dagpost, type Wachtend, type Wachtreden } from '#berichten';
import { datumVan, naarUtc, plusDagen } from '#domain';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import {
  AAN_DE_BEURT,
  ADRES_VAN,
  BUNDEL,
  GEHOUDEN,
  HAD_AL,
  HOUD_VAST,
  LAAT_GAAN,
  SLOT,
  SLOT_ALS_VRIJ,
  WACHTEND,
} from './dagpost-sql.ts';

export class PgDagpostStore extends DagpostStore {
  constructor(private readonly database: Database) {
    super();
  }

  async vanBericht(tx: Transaction, berichtId: string): Promise<Dagpost | undefined> {
    const [row] = await tx.sql<{ adres: string }>(ADRES_VAN, [berichtId]);
    if (!row) return undefined;
    const [slot] = await tx.sql<{ nu: string }>(SLOT, [row.adres]);
    return slot && this.post(tx, row.adres, slot.nu);
  }

  async vanAdres(tx: Transaction, adres: string): Promise<Dagpost | undefined> {
    const [slot] = await tx.sql<{ vrij: boolean; nu: string }>(SLOT_ALS_VRIJ, [adres]);
    return slot?.vrij ? this.post(tx, adres, slot.nu) : undefined;
  }

  async aanDeBeurt(limit: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ adres: string }>(AAN_DE_BEURT, [limit]);
    return rows.map(({ adres }) => adres);
  }

  async gehouden(): Promise<{ readonly aantal: number; readonly tot: string } | undefined> {
    const row = await this.database.one<{ aantal: number; tot: string | null }>(GEHOUDEN);
    return row?.tot ? { aantal: row.aantal, tot: row.tot } : undefined;
  }

  houdVast(tx: Transaction, ids: readonly string[], tot: string, reden: Wachtreden): void {
    tx.write(HOUD_VAST, [ids, tot, reden]);
  }

  laatGaan(tx: Transaction, id: string, alsDagpost: boolean): void {
    tx.write(LAAT_GAAN, [id, alsDagpost]);
  }

  bundel(tx: Transaction, bundelId: string, delen: readonly string[], adres: string): void {
    tx.write(BUNDEL, [bundelId, delen, adres]);
  }

  private async post(tx: Transaction, adres: string, nu: string): Promise<Dagpost> {
    const vandaag = datumVan(nu);
    const dag = [vandaag, plusDagen(vandaag, 1)].map((datum) => naarUtc(`${datum}T00:00`));
    const [wachtend, [row]] = await Promise.all([
      tx.sql<Wachtend>(WACHTEND, [adres]),
      tx.sql<{ had: boolean }>(HAD_AL, [adres, ...dag]),
    ]);
    return { adres, nu, wachtend, hadAl: row?.had ?? false };
  }
}
