import { UnitOfWork, type Transaction } from '#workflow-engine';
import { Ingekomen } from '../ports/ingekomen.ts';
import { MeldOnbestelbaar } from '../versturen/meld-onbestelbaar.ts';
import type { Agendaantwoord, IngekomenStand, TeVerwerken } from './ingekomen-mail.ts';
import { NeemReactieOp } from './neem-reactie-op.ts';
import { DEELNAME_ZIN } from './woorden.ts';

/** After so many faults of ours somebody has to look at it. */
const HOOGUIT = 5;

interface Uitkomst {
  readonly stand: IngekomenStand;
  readonly uitkomst: string;
}

/** Carries out what a mail that came in asks for: each once, however often a worker stops half-way. */
export class VerwerkIngekomen {
  constructor(
    private readonly ingekomen: Ingekomen,
    private readonly unitOfWork: UnitOfWork,
    private readonly neemReactieOp: NeemReactieOp,
    private readonly meldOnbestelbaar: MeldOnbestelbaar,
  ) {}

  /** How many there were. One that fails keeps no other waiting: it is tried again later. */
  async execute(limit: number): Promise<number> {
    const mails = await this.ingekomen.neem(limit);
    const faults: unknown[] = [];
    for (const mail of mails)
      await this.verwerk(mail).catch(async (fault: unknown) => {
        faults.push(fault);
        if (mail.pogingen >= HOOGUIT) await this.geefOp(mail);
      });
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} mails could not be dealt with`);
    return mails.length;
  }

  private async verwerk(mail: TeVerwerken): Promise<void> {
    const { inhoud } = mail.mail;
    switch (inhoud.soort) {
      case 'automatisch':
        return this.klaar(mail, () =>
          Promise.resolve({ stand: 'verwerkt', uitkomst: 'Automatisch antwoord: bewaard, verder niets.' }),
        );
      case 'agenda':
        return this.klaar(mail, (tx) => this.agenda(tx, mail, inhoud.antwoord));
      case 'onbestelbaar':
        await this.klaar(mail, (tx) => this.onbestelbaar(tx, mail, inhoud.ontvanger, inhoud.uitleg));
        return this.meldOnbestelbaar.execute();
      case 'antwoord':
        return this.neemReactieOp.uitMail(mail);
    }
  }

  private async klaar(mail: TeVerwerken, doe: (tx: Transaction) => Promise<Uitkomst>): Promise<void> {
    await this.unitOfWork.run(
      async (tx) => {
        const { stand, uitkomst } = await doe(tx);
        return this.ingekomen.klaar(tx, mail.id, stand, uitkomst);
      },
      (gezegd) => gezegd,
    );
  }

  private async agenda(tx: Transaction, mail: TeVerwerken, antwoord: Agendaantwoord): Promise<Uitkomst> {
    const zin = DEELNAME_ZIN[antwoord.antwoord];
    const { adressen, naam } = mail.bekende;
    const van = mail.mail.vanAdres.toLowerCase();
    if (!adressen.includes(antwoord.adres))
      return {
        stand: 'bij-bureau',
        uitkomst: `Iemand anders beantwoordde de uitnodiging van ${naam} (${antwoord.adres}): ${zin}. Dit is niet opgenomen in de lijst.`,
      };
    if (van !== antwoord.adres && van !== antwoord.namens)
      return {
        stand: 'bij-bureau',
        uitkomst: `Het antwoord ‘${zin}’ van ${naam} kwam van een ander adres (${van}). Het is niet opgenomen in de lijst.`,
      };
    const genoteerd = await this.ingekomen.noteerAntwoord(tx, mail.id, antwoord);
    return {
      stand: 'verwerkt',
      uitkomst:
        genoteerd === 'genoteerd'
          ? `Antwoord op de uitnodiging: ${naam} ${zin}.`
          : `${naam} gaf daarna al een nieuwer antwoord. Dit antwoord (${zin}) telt niet meer.`,
    };
  }

  private async onbestelbaar(
    tx: Transaction,
    { bekende }: TeVerwerken,
    ontvanger: string | null,
    uitleg: string,
  ): Promise<Uitkomst> {
    const nieuw =
      bekende.berichtId !== null &&
      (await this.ingekomen.onbestelbaar(tx, bekende.berichtId, ontvanger, uitleg));
    return {
      stand: 'verwerkt',
      uitkomst: nieuw
        ? `De mail aan ${bekende.naam} kwam niet aan. Het bericht staat op onbestelbaar.`
        : `Melding over een mail aan ${bekende.naam}. Er is niets gewijzigd.`,
    };
  }

  private geefOp(mail: TeVerwerken): Promise<void> {
    return this.klaar(mail, () =>
      Promise.resolve({
        stand: 'bij-bureau',
        uitkomst: 'Door een storing is hier niets mee gedaan. Lees de mail en handel hem zelf af.',
      }),
    );
  }
}
