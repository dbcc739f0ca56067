import { Ids, UnitOfWork } from '#workflow-engine';
import { Ingekomen } from '../ports/ingekomen.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { Postlezer } from '../ports/postlezer.ts';
import { leesAdres } from './adressen.ts';
import type { Agendaantwoord, Bekende } from './ingekomen-mail.ts';

export interface Envelop {
  /** Empty for the report of a mail server. */
  readonly from: string;
  readonly to: readonly string[];
}

/** `text` is for the sender: Dutch, in ASCII. */
export type Ontvangst = { readonly ok: true } | { readonly ok: false; readonly text: string };

const VREEMD: Ontvangst = {
  ok: false,
  text: 'Dit antwoord hoort niet bij een uitnodiging van ons. Beantwoord de mail in gewone woorden.',
};

const isVan = (
  een: Pick<Bekende, 'deelnemerId' | 'medewerkerId'>,
  ander: Pick<Bekende, 'deelnemerId' | 'medewerkerId'>,
): boolean => een.deelnemerId === ander.deelnemerId && een.medewerkerId === ander.medewerkerId;

/**
 * Takes a mail from the listener. Only when it is kept does this return that it was taken: from then on the sender
 * has forgotten it. What cannot be read is refused, and leaves nothing behind. What a mail causes comes later.
 */
export class OntvangMail {
  constructor(
    private readonly ingekomen: Ingekomen,
    private readonly postlezer: Postlezer,
    private readonly instellingen: MailInstellingen,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** Whether this is an address that we gave out. */
  async kent(adres: string): Promise<boolean> {
    const code = this.codeIn(adres);
    return code !== undefined && (await this.ingekomen.kent(code));
  }

  async execute(bron: Uint8Array, envelop: Envelop): Promise<Ontvangst> {
    const gelezen = await this.postlezer.lees(bron, envelop.from);
    if (!gelezen.ok) return gelezen;
    const { mail } = gelezen;
    const bekenden = await this.bekenden(envelop.to, mail.verwijst);
    if (mail.inhoud.soort === 'agenda' && !(await this.isGevraagd(mail.inhoud.antwoord, bekenden)))
      return VREEMD;
    await this.unitOfWork.run(async (tx) => {
      for (const bekende of bekenden)
        this.ingekomen.bewaar(tx, {
          id: this.ids.next(),
          bekende,
          mail,
          envelopeVan: envelop.from,
          bron,
        });
    });
    return { ok: true };
  }

  private codeIn(adres: string): string | undefined {
    const { antwoordDomein } = this.instellingen;
    return antwoordDomein === undefined ? undefined : leesAdres(adres, antwoordDomein)?.code;
  }

  private async bekenden(adressen: readonly string[], verwijst: readonly string[]): Promise<Bekende[]> {
    const codes = [...new Set(adressen.flatMap((adres) => this.codeIn(adres) ?? []))];
    const gevonden = await Promise.all(codes.map((code) => this.ingekomen.bekende(code, verwijst)));
    return gevonden.flatMap((bekende) => bekende ?? []);
  }

  private async isGevraagd(
    { uid, sequence }: Agendaantwoord,
    bekenden: readonly Bekende[],
  ): Promise<boolean> {
    const afspraak = await this.ingekomen.afspraak(uid);
    return (
      afspraak !== undefined &&
      sequence <= afspraak.sequence &&
      bekenden.some((bekende) => isVan(bekende, afspraak))
    );
  }
}
