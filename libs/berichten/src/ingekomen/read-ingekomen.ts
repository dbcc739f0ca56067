import { Ingekomenlezer } from '../ports/ingekomenlezer.ts';
import type { IngekomenFilter, IngekomenMail, Ingekomenpagina } from '../ports/ingekomenlezer.ts';
import { Mailreacties } from '../ports/mailreacties.ts';
import { STANDEN, type IngekomenStand, type Vraag } from './ingekomen-mail.ts';

const PER_PAGINA = 50;

export interface Ingekomenlijst extends Ingekomenpagina {
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
}

/** What came in, newest first. */
export class ReadIngekomen {
  constructor(private readonly lezer: Ingekomenlezer) {}

  async execute({
    pagina = 1,
    ...filter
  }: IngekomenFilter & { readonly pagina?: number }): Promise<Ingekomenlijst> {
    const gevraagd = Math.max(1, Math.trunc(pagina) || 1);
    const gevonden = await this.lezer.lijst(filter, (gevraagd - 1) * PER_PAGINA, PER_PAGINA);
    const standen: readonly IngekomenStand[] = filter.stand === undefined ? STANDEN : [filter.stand];
    const totaal = standen.reduce((som, stand) => som + gevonden.aantallen[stand], 0);
    const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
    return { ...gevonden, totaal, pagina: gevraagd, paginas };
  }

  wachtend(): Promise<number> {
    return this.lezer.wachtend();
  }

  bron(id: string): Promise<Uint8Array | undefined> {
    return this.lezer.bron(id);
  }
}

/** One mail, with the consultatie that it can still be taken up in by hand. */
export class ReadIngekomenMail {
  constructor(
    private readonly lezer: Ingekomenlezer,
    private readonly mailreacties: Mailreacties,
  ) {}

  async execute(id: string): Promise<(IngekomenMail & { readonly opneembaar: Vraag | null }) | undefined> {
    const mail = await this.lezer.een(id);
    if (!mail) return undefined;
    return { ...mail, opneembaar: await this.opneembaar(mail) };
  }

  private async opneembaar(mail: IngekomenMail): Promise<Vraag | null> {
    if (mail.stand !== 'bij-bureau' || mail.soort !== 'antwoord') return null;
    const { trajectId, deelnemerId } = mail.vraag ?? mail;
    if (trajectId === null || deelnemerId === null) return null;
    const onderdeel = await this.mailreacties.lopend(trajectId, deelnemerId);
    return onderdeel === undefined ? null : { trajectId, deelnemerId, onderdeel };
  }
}
