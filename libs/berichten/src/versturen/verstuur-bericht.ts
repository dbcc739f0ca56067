import { BeslisVertrek } from '../bundelen/beslis-vertrek.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { MailSender } from '../ports/mail-sender.ts';
import { MaakMail } from './maak-mail.ts';
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
 * On a day on which people are to be left alone it is put aside until the next morning, and so is what is not urgent to
 * somebody who had a mail that day.
 *
 * Mails that were queued before a traject was paused or stopped still leave, in order: whoever is told that it stops
 * was counted as having been told the rest.
 */
export class VerstuurBericht {
  constructor(
    private readonly store: BerichtStore,
    private readonly maak: MaakMail,
    private readonly sender: MailSender,
    private readonly stilte: Stilte,
    private readonly vertrek: BeslisVertrek,
  ) {}

  async execute(berichtId: string): Promise<Verstuurd> {
    const tot = await this.stilte.tot(berichtId);
    if (tot !== null) {
      await this.store.wacht(berichtId, tot);
      return 'wacht';
    }
    if ((await this.vertrek.execute(berichtId)) !== 'gaat') return 'wacht';
    const claim = await this.store.neem(berichtId);
    if (claim.soort === 'klaar') return 'was-al-klaar';
    if (claim.soort === 'bezig') throw new NogNietVerstuurd('Another worker is sending this mail');
    const outcome = await this.sender.send(await this.maak.execute(claim.bericht));
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
}
