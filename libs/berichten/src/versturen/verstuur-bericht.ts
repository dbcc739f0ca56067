import type { TeVersturen } from '../bericht.ts';
import { plaatsvervanger } from '../brief/opsteller.ts';
import { Agendaschrijver } from '../ports/agendaschrijver.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { LinkUitgever } from '../ports/link-uitgever.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { MailSender, type OutgoingMail } from '../ports/mail-sender.ts';
import { Stilte } from './stilte.ts';

/** Worth another attempt; the queue decides when. */
export class NogNietVerstuurd extends Error {
  override readonly name = 'NogNietVerstuurd';
}

export type Verstuurd = 'verzonden' | 'onbestelbaar' | 'was-al-klaar' | 'wacht';

/**
 * Sends one mail of the outbox, with a fresh personal link in place of the placeholder.
 *
 * A mail that is sent or given up is never sent again, and two workers never send one at the same time: whoever takes
 * it holds it for longer than a mail can last. What is left is SMTP's own gap: a program that stops between the
 * server's '250' and our commit sends the mail a second time, with the same Message-ID.
 *
 * On a day on which people are to be left alone it is put aside until the next morning.
 *
 * Mails that were queued before a traject was paused or stopped still leave, in order: whoever is told that it stops
 * was counted as having been told the rest.
 */
export class VerstuurBericht {
  constructor(
    private readonly store: BerichtStore,
    private readonly links: LinkUitgever,
    private readonly sender: MailSender,
    private readonly agenda: Agendaschrijver,
    private readonly instellingen: MailInstellingen,
    private readonly stilte: Stilte,
  ) {}

  async execute(berichtId: string): Promise<Verstuurd> {
    const tot = await this.stilte.tot(berichtId);
    if (tot !== null) {
      await this.store.wacht(berichtId, tot);
      return 'wacht';
    }
    const claim = await this.store.neem(berichtId);
    if (claim.soort === 'klaar') return 'was-al-klaar';
    if (claim.soort === 'bezig') throw new NogNietVerstuurd('Another worker is sending this mail');
    const outcome = await this.sender.send(await this.mailVan(claim.bericht));
    if (outcome.outcome === 'sent') {
      await this.store.verzonden(berichtId, outcome.response);
      return 'verzonden';
    }
    if (outcome.permanent) {
      await this.store.onbestelbaar(berichtId, outcome.reason);
      return 'onbestelbaar';
    }
    await this.store.uitgesteld(berichtId, outcome.reason);
    throw new NogNietVerstuurd(outcome.reason);
  }

  private async mailVan(bericht: TeVersturen): Promise<OutgoingMail> {
    const { envelopeFrom, afzender } = this.instellingen;
    const vulIn = await this.invuller(bericht);
    return {
      messageId: bericht.messageId,
      from: afzender,
      to: { name: bericht.aanNaam, address: bericht.aanAdres },
      subject: bericht.onderwerp,
      html: vulIn(bericht.html),
      text: vulIn(bericht.tekst),
      category: bericht.sjabloon,
      ...(envelopeFrom === undefined ? {} : { envelopeFrom }),
      ...this.agendaVan(bericht),
    };
  }

  private async invuller({ id, gegevens: { link } }: TeVersturen): Promise<(text: string) => string> {
    if (link === null) return (text) => text;
    const url = `${this.instellingen.basisUrl}${await this.links.issue(null, { ...link, berichtId: id })}`;
    return (text) => text.replaceAll(plaatsvervanger(this.instellingen), () => url);
  }

  private agendaVan({ agenda, nu, aanNaam, aanAdres }: TeVersturen): Pick<OutgoingMail, 'calendar'> {
    if (!agenda?.afspraak) return {};
    const { onderdeel: _onderdeel, ...afspraak } = agenda.afspraak;
    const { name, address } = this.instellingen.afzender;
    const content = this.agenda.uitnodiging({
      ...afspraak,
      stempel: nu,
      organisator: { naam: name, adres: address },
      genodigde: { naam: aanNaam, adres: aanAdres },
    });
    const filename = afspraak.methode === 'CANCEL' ? 'afzegging.ics' : 'uitnodiging.ics';
    return { calendar: { method: afspraak.methode, content, filename } };
  }
}
