import {
  Ingekomen,
  VRAAGT_REACTIE,
  type Afspraakstand,
  type Agendaantwoord,
  type Antwoordnotitie,
  type Bekende,
  type GelezenMail,
  type IngekomenStand,
  type NieuweMail,
  type TeVerwerken,
  type Vraag,
} from '#berichten';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import { AFSPRAAK, ANTWOORD, BEKENDE, BEWAAR, KENT, KLAAR, NEEM, ONBESTELBAAR } from './ingekomen-sql.ts';

type BekendeRow = Omit<Bekende, 'vraag'> & { readonly vragen: readonly Vraag[] | null };
type NeemRow = Omit<GelezenMail, 'sha256' | 'verwijst'> & Omit<TeVerwerken, 'mail'>;

export class PgIngekomen extends Ingekomen {
  constructor(private readonly database: Database) {
    super();
  }

  async kent(code: string): Promise<boolean> {
    return (await this.database.one<{ kent: boolean }>(KENT, [code]))?.kent ?? false;
  }

  async bekende(code: string, verwijst: readonly string[]): Promise<Bekende | undefined> {
    const row = await this.database.one<BekendeRow>(BEKENDE, [code, verwijst, VRAAGT_REACTIE]);
    if (!row) return undefined;
    const { vragen, ...bekende } = row;
    // A bundle that asks for two reactions does not say to which of them this is the answer.
    return { ...bekende, vraag: vragen?.length === 1 ? (vragen[0] ?? null) : null };
  }

  afspraak(uid: string): Promise<Afspraakstand | undefined> {
    return this.database.one<Afspraakstand>(AFSPRAAK, [uid]);
  }

  bewaar(tx: Transaction, { id, bekende, mail, envelopeVan, bron }: NieuweMail): void {
    tx.write(BEWAAR, [
      id,
      bekende.code,
      bekende.berichtId,
      bekende.trajectId,
      bekende.deelnemerId,
      bekende.medewerkerId,
      JSON.stringify(bekende),
      Buffer.from(mail.sha256),
      mail.messageId,
      envelopeVan,
      mail.vanNaam,
      mail.vanAdres,
      mail.onderwerp,
      mail.tekst,
      mail.eigenTekst,
      mail.bijlagen,
      mail.inhoud.soort,
      JSON.stringify(mail.inhoud),
      Buffer.from(bron),
    ]);
  }

  async neem(limit: number): Promise<readonly TeVerwerken[]> {
    const rows = await this.database.query<NeemRow>(NEEM, [limit]);
    return rows.map(({ id, bekende, pogingen, ontvangenOp, ...mail }) => ({
      id,
      bekende,
      pogingen,
      ontvangenOp,
      mail,
    }));
  }

  async klaar(tx: Transaction, id: string, stand: IngekomenStand, uitkomst: string): Promise<boolean> {
    return (await tx.sql(KLAAR, [id, stand, uitkomst])).length > 0;
  }

  async noteerAntwoord(
    tx: Transaction,
    mailInId: string,
    { uid, antwoord, toelichting, sequence, stempel }: Agendaantwoord,
  ): Promise<Antwoordnotitie> {
    const rows = await tx.sql(ANTWOORD, [uid, antwoord, toelichting, sequence, stempel, mailInId]);
    return rows.length > 0 ? 'genoteerd' : 'ouder';
  }

  async onbestelbaar(
    tx: Transaction,
    berichtId: string,
    ontvanger: string | null,
    uitleg: string,
  ): Promise<boolean> {
    return (await tx.sql(ONBESTELBAAR, [berichtId, ontvanger, uitleg])).length > 0;
  }
}
