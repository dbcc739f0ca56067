import type { Mailbron } from '../brief/mailbron.ts';
import type { Opsteller } from '../brief/opsteller.ts';
import { kiesOntvangers, type MailEffect } from '../personen/kies-ontvangers.ts';
import type { Ontvanger, Personenlijst } from '../personen/persoon.ts';
import { ontvangerVan } from '../verdelen/stel-berichten-op.ts';

export interface Lezerkeuze {
  readonly mail: Pick<MailEffect, 'sjabloon' | 'onderdelen'> & Partial<Pick<MailEffect, 'aan'>>;
  /** For whom; the first recipient otherwise. */
  readonly deelnemerId?: string;
}

/** As whose mail an example is shown: somebody who would get it, or else anybody of the traject. */
export const voorbeeldlezer = (
  opsteller: Opsteller,
  bron: Mailbron,
  { mail, deelnemerId }: Lezerkeuze,
  lijst: Personenlijst,
): Ontvanger | undefined => {
  const aan = mail.aan ?? opsteller.ontvangers(bron, mail);
  const iedereen = lijst.personen.flatMap((persoon) =>
    persoon.rollen.slice(0, 1).map((rol) => ({ persoon, rol })),
  );
  const gekozen = aan ? kiesOntvangers({ ...mail, aan }, lijst) : iedereen;
  const keuze =
    deelnemerId === undefined
      ? (gekozen[0] ?? iedereen[0])
      : iedereen.find(({ persoon }) => persoon.id === deelnemerId);
  return keuze && ontvangerVan(keuze);
};
