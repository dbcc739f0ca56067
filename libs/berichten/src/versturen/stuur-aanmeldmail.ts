import { Aanmeldpost } from '#case-management';
import { Programmabladen } from '#domain';
import { Ids, type Transaction } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { schrijfAanmeldingAfgewezen, schrijfAanmeldingOntvangen } from '../sjablonen/aanmelding.tsx';
import { AANMELDING_AFGEWEZEN, AANMELDING_ONTVANGEN } from '../sjablonen/register.ts';
import { zetKlaar } from './zet-klaar.ts';

type Aangemeld = Parameters<Aanmeldpost['ontvangen']>[1];

/** Mails to somebody who takes part in nothing yet: about no traject, and never twice for one sign-up. */
export class StuurAanmeldmail extends Aanmeldpost {
  constructor(
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly instellingen: MailInstellingen,
    private readonly bladen: Programmabladen,
    private readonly ids: Ids,
  ) {
    super();
  }

  ontvangen(tx: Transaction, aan: Aangemeld): Promise<void> {
    return this.stuur(tx, AANMELDING_ONTVANGEN, aan, schrijfAanmeldingOntvangen(this.aanmelder(aan)));
  }

  afgewezen(tx: Transaction, aan: Aangemeld, bericht: string): Promise<void> {
    return this.stuur(
      tx,
      AANMELDING_AFGEWEZEN,
      aan,
      schrijfAanmeldingAfgewezen(this.aanmelder(aan), bericht),
    );
  }

  private aanmelder({ naam, programma }: Aangemeld) {
    const titel = this.bladen.laatste(programma)?.titel ?? programma;
    return { naam, programma: titel, bureau: this.instellingen.afzender.name };
  }

  private async stuur(
    tx: Transaction,
    sjabloon: string,
    { id: aanmeldingId, naam, email }: Aangemeld,
    brief: GeschrevenBrief,
  ): Promise<void> {
    const sleutel = `${sjabloon}:${aanmeldingId}`;
    const bericht: NieuwBericht = {
      id: this.ids.next(),
      sleutel,
      trajectId: null,
      sjabloon,
      onderdelen: [],
      deelnemerId: null,
      medewerkerId: null,
      aanNaam: naam,
      aanAdres: email,
      ...brief,
      agenda: null,
      gegevens: { link: null, ronde: null },
      messageId: this.instellingen.messageId(sleutel),
    };
    await zetKlaar(tx, this.store, this.queue, [bericht]);
  }
}
