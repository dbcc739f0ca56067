import type { Actor } from '#workflow-engine';
import { Ingekomenlezer } from '../ports/ingekomenlezer.ts';
import type {
  IngekomenFilter,
  IngekomenMail,
  Ingekomenpagina,
  IngekomenRegel,
} from '../ports/ingekomenlezer.ts';
import { Mailreacties } from '../ports/mailreacties.ts';
import { Beslotenheid } from './beslotenheid.ts';
import { STANDEN, type IngekomenStand, type Vraag } from './ingekomen-mail.ts';

const PER_PAGINA = 50;
const ZONDER_ONDERWERP = '(besloten)';

export interface Ingekomenlijst extends Ingekomenpagina {
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
}

export interface ReadIngekomenInput extends IngekomenFilter {
  /** From 1. */
  readonly pagina?: number;
  /** Who reads. */
  readonly actor: Actor;
}

/** What came in: what waits for the bureau first, newest first. What was said in confidence is without its subject for who may not read it. */
export class ReadIngekomen {
  constructor(
    private readonly lezer: Ingekomenlezer,
    private readonly beslotenheid: Beslotenheid,
  ) {}

  async execute({ pagina = 1, actor, ...filter }: ReadIngekomenInput): Promise<Ingekomenlijst> {
    const gevraagd = Math.max(1, Math.trunc(pagina) || 1);
    const gevonden = await this.lezer.lijst(filter, (gevraagd - 1) * PER_PAGINA, PER_PAGINA);
    const standen: readonly IngekomenStand[] = filter.stand === undefined ? STANDEN : [filter.stand];
    const totaal = standen.reduce((som, stand) => som + gevonden.aantallen[stand], 0);
    const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
    const mails = await this.voorLezer(gevonden.mails, actor);
    return { mails, aantallen: gevonden.aantallen, totaal, pagina: gevraagd, paginas };
  }

  wachtend(): Promise<number> {
    return this.lezer.wachtend();
  }

  private async voorLezer(mails: readonly IngekomenRegel[], actor: Actor): Promise<IngekomenRegel[]> {
    const trajecten = [...new Set(mails.flatMap((mail) => mail.trajecten))];
    const besloten = new Set<string>();
    for (const id of trajecten) if ((await this.beslotenheid.zin(id, actor)) !== null) besloten.add(id);
    return mails.map((mail) =>
      mail.trajecten.some((id) => besloten.has(id)) ? { ...mail, onderwerp: ZONDER_ONDERWERP } : mail,
    );
  }
}

export interface GelezenIngekomen extends IngekomenMail {
  /** The consultatie that it can still be taken up in by hand. */
  readonly opneembaar: Vraag | null;
  /** Why its text is not shown; null when it is. */
  readonly besloten: string | null;
}

/** One mail, as far as this reader may read it. */
export class ReadIngekomenMail {
  constructor(
    private readonly lezer: Ingekomenlezer,
    private readonly mailreacties: Mailreacties,
    private readonly beslotenheid: Beslotenheid,
  ) {}

  async execute(id: string, actor: Actor): Promise<GelezenIngekomen | undefined> {
    const mail = await this.lezer.een(id);
    if (!mail) return undefined;
    const besloten = await this.beslotenheid.zinVan(mail.trajecten, actor);
    if (besloten !== null)
      return { ...mail, onderwerp: ZONDER_ONDERWERP, tekst: '', eigenTekst: '', opneembaar: null, besloten };
    return { ...mail, besloten, opneembaar: await this.opneembaar(mail) };
  }

  /** As it came over the wire; undefined also for who may not read it. */
  async bron(id: string, actor: Actor): Promise<Uint8Array | undefined> {
    const mail = await this.execute(id, actor);
    return mail && mail.besloten === null ? this.lezer.bron(id) : undefined;
  }

  private async opneembaar(mail: IngekomenMail): Promise<Vraag | null> {
    if (mail.stand !== 'bij-bureau' || mail.soort !== 'antwoord') return null;
    const { trajectId, deelnemerId } = mail.vraag ?? mail;
    if (trajectId === null || deelnemerId === null) return null;
    const onderdeel = await this.mailreacties.lopend(trajectId, deelnemerId, mail.ontvangenOp);
    return onderdeel === undefined ? null : { trajectId, deelnemerId, onderdeel };
  }
}
