import { UnitOfWork } from '#workflow-engine';
import { Ingekomen } from '../ports/ingekomen.ts';
import { Mailreacties } from '../ports/mailreacties.ts';
import { alsDeelnemer } from './als-deelnemer.ts';
import type { IngekomenStand, TeVerwerken, Vraag } from './ingekomen-mail.ts';
import { StuurOntvangst } from './stuur-ontvangst.ts';

const bijlageZin = (aantal: number): string =>
  aantal === 1
    ? ' Er zat een bijlage bij: bekijk die nog.'
    : ` Er zaten ${aantal} bijlagen bij: bekijk die nog.`;

/**
 * An answer to the draft of a consultatie is a reaction in general, when it comes from the address of who was asked. All
 * else waits for the bureau. Whoever reacted hears what was taken, or why it was not.
 */
export class NeemReactieOp {
  constructor(
    private readonly mailreacties: Mailreacties,
    private readonly ingekomen: Ingekomen,
    private readonly unitOfWork: UnitOfWork,
    private readonly ontvangst: StuurOntvangst,
  ) {}

  async uitMail(mail: TeVerwerken): Promise<void> {
    const { bekende } = mail;
    const { vanAdres, eigenTekst } = mail.mail;
    if (bekende.vraag === null)
      return this.klaar(
        mail,
        'bij-bureau',
        'Gangmaker kan met dit antwoord zelf niets doen. Lees het, en antwoord als dat nodig is.',
      );
    if (!bekende.adressen.includes(vanAdres.toLowerCase()))
      return this.klaar(
        mail,
        'bij-bureau',
        `Dit kwam van een ander adres dan dat van ${bekende.naam}. Neem het op als reactie als u zeker weet van wie het is.`,
      );
    if (eigenTekst === '')
      return this.klaar(
        mail,
        'bij-bureau',
        'Er stond geen eigen tekst in deze mail. Kijk of er een bijlage bij zit.',
      );
    await this.registreer(mail, bekende.vraag);
  }

  private async registreer(mail: TeVerwerken, vraag: Vraag): Promise<void> {
    const { eigenTekst, bijlagen } = mail.mail;
    const result = await this.mailreacties.registreer({
      ...vraag,
      tekst: eigenTekst,
      mailId: mail.id,
      op: mail.ontvangenOp,
      actor: alsDeelnemer(mail.bekende),
    });
    if (!result.ok)
      return this.klaar(mail, 'bij-bureau', `Niet opgenomen als reactie. ${result.text}`, {
        soort: 'niet-opgenomen',
        waarom: result.text,
      });
    const uitkomst = 'Opgenomen als reactie op de consultatie.';
    return bijlagen > 0
      ? this.klaar(mail, 'bij-bureau', uitkomst + bijlageZin(bijlagen), { soort: 'opgenomen' })
      : this.klaar(mail, 'verwerkt', uitkomst, { soort: 'opgenomen' });
  }

  /** The sentence for the bureau and the mail to the sender, together or not at all. */
  private async klaar(
    mail: TeVerwerken,
    stand: IngekomenStand,
    uitkomst: string,
    antwoord?: Parameters<StuurOntvangst['stuur']>[2],
  ): Promise<void> {
    await this.unitOfWork.run(
      async (tx) => {
        if (!(await this.ingekomen.klaar(tx, mail.id, stand, uitkomst))) return false;
        if (antwoord) await this.ontvangst.stuur(tx, mail, antwoord);
        return true;
      },
      (gezegd) => gezegd,
    );
  }
}
