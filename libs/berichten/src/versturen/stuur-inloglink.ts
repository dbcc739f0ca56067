import { Ids, UnitOfWork } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import { plaatsvervanger } from '../brief/opsteller.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { schrijfInloglink } from '../sjablonen/inloglink.tsx';
import { INLOGLINK } from '../sjablonen/register.ts';
import { zetKlaar } from './zet-klaar.ts';

export interface StuurInloglinkInput {
  readonly medewerkerId: string;
  readonly naam: string;
  readonly email: string;
}

/** Mails somebody of the bureau a link to log in; the link itself is made when the mail leaves. */
export class StuurInloglink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly instellingen: MailInstellingen,
    private readonly ids: Ids,
  ) {}

  async execute({ medewerkerId, naam, email }: StuurInloglinkInput): Promise<void> {
    const id = this.ids.next();
    const sleutel = `${INLOGLINK}:${id}`;
    const bericht: NieuwBericht = {
      id,
      sleutel,
      trajectId: null,
      sjabloon: INLOGLINK,
      onderdelen: [],
      deelnemerId: null,
      medewerkerId,
      aanNaam: naam,
      aanAdres: email,
      ...schrijfInloglink(naam, plaatsvervanger(this.instellingen)),
      agenda: null,
      gegevens: { link: { doel: 'inloggen', medewerkerId }, ronde: null },
      messageId: this.instellingen.messageId(sleutel),
    };
    await this.unitOfWork.run((tx) => zetKlaar(tx, this.store, this.queue, [bericht]));
  }
}
