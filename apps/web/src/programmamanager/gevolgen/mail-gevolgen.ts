import { sjabloonTitel, type Ontvanger, type ReadOntvangers } from '#berichten';
import type { MailParams } from '#case-management';

/** One mail that would leave, with everybody who would get it. */
export interface MailGevolg {
  readonly titel: string;
  readonly ontvangers: readonly Ontvanger[];
}

/** Who would get the mails of an event if it came now. */
export const mailGevolgen = (
  readOntvangers: ReadOntvangers,
  trajectId: string,
  mails: readonly MailParams[],
): Promise<MailGevolg[]> =>
  Promise.all(
    mails.map(async (mail) => ({
      titel: sjabloonTitel(mail.sjabloon),
      ontvangers: await readOntvangers.execute(trajectId, mail),
    })),
  );
