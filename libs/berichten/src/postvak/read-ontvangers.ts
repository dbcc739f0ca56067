import { kiesOntvangers, type MailEffect } from '../personen/kies-ontvangers.ts';
import type { Ontvanger } from '../personen/persoon.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { ontvangerVan } from '../verdelen/stel-berichten-op.ts';

/** Who would be mailed now: for 'this is what will happen' before an event is sent. */
export class ReadOntvangers {
  constructor(private readonly bronnen: Mailbronnen) {}

  async execute(trajectId: string, mail: MailEffect): Promise<readonly Ontvanger[]> {
    const [ontvangers = []] = await this.voorElk(trajectId, [mail]);
    return ontvangers;
  }

  /** The same for several mails, with one look at the people. */
  async voorElk(trajectId: string, mails: readonly MailEffect[]): Promise<readonly (readonly Ontvanger[])[]> {
    const lijst = await this.bronnen.personen(trajectId);
    return mails.map((mail) => kiesOntvangers(mail, lijst).map(ontvangerVan));
  }
}
