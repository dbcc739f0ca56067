import { Ids, type Transaction } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { schrijfOntvangst, type Ontvangstsoort } from '../sjablonen/mailreactie.tsx';
import { MAILREACTIE } from '../sjablonen/register.ts';
import { zetKlaar } from '../versturen/zet-klaar.ts';
import type { TeVerwerken } from './ingekomen-mail.ts';

/** Tells who reacted by mail what became of it: once per mail, to the address of the dossier. */
export class StuurOntvangst {
  constructor(
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly instellingen: MailInstellingen,
    private readonly ids: Ids,
  ) {}

  async stuur(tx: Transaction, { id, mail, bekende }: TeVerwerken, wat: Ontvangstsoort): Promise<void> {
    const sleutel = `${MAILREACTIE}:${id}`;
    const bericht: NieuwBericht = {
      id: this.ids.next(),
      sleutel,
      trajectId: bekende.trajectId,
      sjabloon: MAILREACTIE,
      onderdelen: [],
      deelnemerId: bekende.deelnemerId,
      medewerkerId: null,
      aanNaam: bekende.naam,
      aanAdres: bekende.adressen[0] ?? mail.vanAdres,
      ...schrijfOntvangst(
        { naam: bekende.naam, tekst: mail.eigenTekst, bureau: this.instellingen.afzender.name },
        wat,
      ),
      agenda: null,
      gegevens: {
        link: null,
        ronde: null,
        ...(mail.messageId === null ? {} : { antwoordOp: mail.messageId }),
      },
      messageId: this.instellingen.messageId(sleutel),
    };
    await zetKlaar(tx, this.store, this.queue, [bericht]);
  }
}
