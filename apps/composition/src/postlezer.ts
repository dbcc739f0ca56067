import { leesAntwoord } from '#agenda';
import { Postlezer, type GelezenPost, type Inhoud } from '#berichten';
import { parseInboundMail, type Bounce, type InboundContent } from '#mail';

const uitlegVan = ({ diagnostic, status }: Bounce): string =>
  diagnostic ?? (status === undefined ? 'De mailserver van de ontvanger bezorgde de mail niet.' : status);

const inhoudVan = (content: InboundContent): Inhoud | { readonly text: string } => {
  switch (content.kind) {
    case 'answer':
      return { soort: 'antwoord' };
    case 'automatic':
      return { soort: 'automatisch' };
    case 'bounce': {
      const { recipient } = content.bounce;
      return {
        soort: 'onbestelbaar',
        ontvanger: recipient?.toLowerCase() ?? null,
        uitleg: uitlegVan(content.bounce).slice(0, 500),
      };
    }
    case 'calendar': {
      const gelezen = leesAntwoord(content.content);
      return gelezen.ok ? { soort: 'agenda', antwoord: gelezen.antwoord } : { text: gelezen.text };
    }
  }
};

/** Mail reads the form of a mail, agenda the calendar in it. */
export class MailEnAgendaLezer extends Postlezer {
  async lees(bron: Uint8Array, van: string): Promise<GelezenPost> {
    const read = await parseInboundMail(Buffer.from(bron), { envelopeFrom: van });
    if (!read.ok) return read;
    const { mail } = read;
    const inhoud = inhoudVan(mail.content);
    if ('text' in inhoud) return { ok: false, text: inhoud.text };
    return {
      ok: true,
      mail: {
        messageId: mail.messageId,
        verwijst: mail.answers,
        vanNaam: mail.from.name,
        vanAdres: mail.from.address,
        onderwerp: mail.subject,
        tekst: mail.text,
        eigenTekst: mail.ownText,
        bijlagen: mail.attachments,
        sha256: mail.fingerprint,
        inhoud,
      },
    };
  }
}
