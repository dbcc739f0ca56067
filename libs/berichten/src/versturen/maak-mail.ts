import type { Linkdoel, TeVersturen } from '../bericht.ts';
import { plaatsvervanger } from '../brief/opsteller.ts';
import { deelPlaatsvervanger } from '../bundelen/maak-bundel.ts';
import { antwoordAdres, retourAdres } from '../ingekomen/adressen.ts';
import { Agendaschrijver } from '../ports/agendaschrijver.ts';
import { LinkUitgever } from '../ports/link-uitgever.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import type { OutgoingMail } from '../ports/mail-sender.ts';

/**
 * A mail of the outbox as it leaves: with a fresh personal link in place of the placeholder, its calendar entry, and
 * the addresses that bring an answer or a bounce back to it.
 */
export class MaakMail {
  constructor(
    private readonly links: LinkUitgever,
    private readonly agenda: Agendaschrijver,
    private readonly instellingen: MailInstellingen,
  ) {}

  async execute(bericht: TeVersturen): Promise<OutgoingMail> {
    const vulIn = await this.invuller(bericht);
    return {
      messageId: bericht.messageId,
      from: this.instellingen.afzender,
      to: { name: bericht.aanNaam, address: bericht.aanAdres },
      subject: bericht.onderwerp,
      html: vulIn(bericht.html),
      text: vulIn(bericht.tekst),
      category: soortVan(bericht),
      ...this.terug(bericht),
      ...this.agendaVan(bericht),
    };
  }

  private async invuller({ id, gegevens }: TeVersturen): Promise<(text: string) => string> {
    const plekken = new Map<string, string>();
    for (const deel of gegevens.delen ?? [])
      if (deel.link)
        plekken.set(deelPlaatsvervanger(this.instellingen, deel.id), await this.url(deel.link, deel.id));
    if (gegevens.link) plekken.set(plaatsvervanger(this.instellingen), await this.url(gegevens.link, id));
    return (text) => [...plekken].reduce((tekst, [plek, url]) => tekst.replaceAll(plek, () => url), text);
  }

  /** A link belongs to the mail that it was made for, also when that goes in a bundle. */
  private async url(link: Linkdoel, berichtId: string): Promise<string> {
    return `${this.instellingen.basisUrl}${await this.links.issue(null, { ...link, berichtId })}`;
  }

  private terug({
    antwoordCode,
    gegevens: { antwoordOp },
  }: TeVersturen): Pick<OutgoingMail, 'replyTo' | 'envelopeFrom' | 'inReplyTo' | 'references'> {
    const { antwoordDomein: domein } = this.instellingen;
    return {
      ...(domein === undefined
        ? {}
        : { replyTo: antwoordAdres(antwoordCode, domein), envelopeFrom: retourAdres(antwoordCode, domein) }),
      ...(antwoordOp === undefined ? {} : { inReplyTo: antwoordOp, references: [antwoordOp] }),
    };
  }

  private agendaVan({
    agenda,
    nu,
    aanNaam,
    aanAdres,
    afspraakCode,
  }: TeVersturen): Pick<OutgoingMail, 'calendar'> {
    if (!agenda?.afspraak) return {};
    const { onderdeel: _onderdeel, ...afspraak } = agenda.afspraak;
    const { name, address } = this.instellingen.afzender;
    const { antwoordDomein: domein } = this.instellingen;
    // One organizer for all that is said about an appointment: a calendar takes a change from nobody else.
    const adres =
      domein === undefined || afspraakCode === null ? address : antwoordAdres(afspraakCode, domein);
    const content = this.agenda.uitnodiging({
      ...afspraak,
      stempel: nu,
      organisator: { naam: name, adres },
      genodigde: { naam: aanNaam, adres: aanAdres },
    });
    const filename = afspraak.methode === 'CANCEL' ? 'afzegging.ics' : 'uitnodiging.ics';
    return { calendar: { method: afspraak.methode, content, filename } };
  }
}

/** A bundle says what is in it: 'bundel (afgerond, bevestigingsverzoek)'. */
const soortVan = ({ sjabloon, gegevens: { delen } }: TeVersturen): string =>
  delen ? `${sjabloon} (${delen.map((deel) => deel.sjabloon).join(', ')})` : sjabloon;
