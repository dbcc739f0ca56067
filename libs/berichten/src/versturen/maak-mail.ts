import type { TeVersturen } from '../bericht.ts';
import { plaatsvervanger } from '../brief/opsteller.ts';
import { Agendaschrijver } from '../ports/agendaschrijver.ts';
import { LinkUitgever } from '../ports/link-uitgever.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import type { OutgoingMail } from '../ports/mail-sender.ts';

/** A mail of the outbox as it leaves: with a fresh personal link in place of the placeholder, and its calendar entry. */
export class MaakMail {
  constructor(
    private readonly links: LinkUitgever,
    private readonly agenda: Agendaschrijver,
    private readonly instellingen: MailInstellingen,
  ) {}

  async execute(bericht: TeVersturen): Promise<OutgoingMail> {
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
