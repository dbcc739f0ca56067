import {
  BerichtStore,
  type AgendaRegel,
  type Claim,
  type NieuwBericht,
  type Stiltebeeld,
  type TeVersturen,
} from '#berichten';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import {
  AGENDA,
  EINDE,
  MISLUKT,
  NEEM,
  NIEUW,
  ONGEMELD,
  OPNIEUW,
  STILTE,
  WACHT,
} from './bericht-store-sql.ts';

type Uitkomst = 'verzonden' | 'uitgesteld' | 'geweigerd';

export class PgBerichtStore extends BerichtStore {
  constructor(private readonly database: Database) {
    super();
  }

  async voegToe(
    tx: Transaction,
    berichten: readonly NieuwBericht[],
    doorStap = false,
  ): Promise<ReadonlySet<string>> {
    const values = [JSON.stringify(berichten), doorStap];
    const rows = await tx.sql<{ id: string; status: string }>(NIEUW, values);
    return new Set(rows.filter(({ status }) => status === 'wachtrij').map(({ id }) => id));
  }

  noteerAgenda(tx: Transaction, regels: readonly AgendaRegel[]): void {
    tx.write(AGENDA, [JSON.stringify(regels)]);
  }

  async neem(id: string): Promise<Claim> {
    const [bericht] = await this.database.query<TeVersturen>(NEEM, [id]);
    if (bericht) return { soort: 'genomen', bericht };
    const row = await this.database.one<{ status: string }>(`SELECT status FROM mail_bericht WHERE id = $1`, [
      id,
    ]);
    return { soort: row?.status === 'wachtrij' ? 'bezig' : 'klaar' };
  }

  async stilte(id: string): Promise<Stiltebeeld | undefined> {
    return (await this.database.one<{ beeld: Stiltebeeld | null }>(STILTE, [id]))?.beeld ?? undefined;
  }

  async wacht(id: string, tot: string): Promise<void> {
    await this.database.query(WACHT, [id, tot]);
  }

  verzonden(id: string, antwoord: string): Promise<void> {
    return this.einde(id, 'verzonden', antwoord);
  }

  uitgesteld(id: string, fout: string): Promise<void> {
    return this.einde(id, 'uitgesteld', fout);
  }

  onbestelbaar(id: string, fout: string): Promise<void> {
    return this.einde(id, 'geweigerd', fout);
  }

  async mislukt(id: string, fout: string): Promise<boolean> {
    return (await this.database.query(MISLUKT, [id, fout])).length > 0;
  }

  async opnieuw(tx: Transaction, id: string, adres: string): Promise<number | undefined> {
    const [row] = await tx.sql<{ pogingen: number }>(OPNIEUW, [id, adres]);
    return row?.pogingen;
  }

  async ongemeld(limit: number): Promise<readonly { id: string; trajectId: string; pogingen: number }[]> {
    return this.database.query(ONGEMELD, [limit]);
  }

  gemeld(tx: Transaction, id: string): void {
    tx.write(`UPDATE mail_bericht SET gemeld_op = engine_now() WHERE id = $1`, [id]);
  }

  private async einde(id: string, uitkomst: Uitkomst, antwoord: string): Promise<void> {
    await this.database.query(EINDE, [id, uitkomst, antwoord]);
  }
}
