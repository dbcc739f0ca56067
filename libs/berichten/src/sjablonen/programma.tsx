import type { ReactNode } from 'react';
import { eindVan, formatTijd, rooster, type RoosterSoort } from '#domain';
import { MailHeading, MailList } from '#ui';
import type { Mailbijeenkomst } from '../brief/mailbron.ts';

/** A title that ends as a sentence of its own gets no second full stop. */
const alsZin = (titel: string): string => (/[.?!]$/.test(titel) ? titel : `${titel}.`);

/** The time table of a session. A bureau that chose another end has another time table: then none is better. */
export function Programma({
  soort,
  bijeenkomst: { beginLokaal, eindLokaal },
}: {
  readonly soort: RoosterSoort;
  readonly bijeenkomst: Pick<Mailbijeenkomst, 'beginLokaal' | 'eindLokaal'>;
}): ReactNode {
  if (eindVan(soort, beginLokaal) !== eindLokaal) return null;
  return (
    <>
      <MailHeading level={2}>Programma</MailHeading>
      <MailList
        items={rooster(soort, beginLokaal).map(
          ({ van, tot, titel, uitleg }) =>
            `${formatTijd(van)} – ${formatTijd(tot)} uur: ${alsZin(titel)} ${uitleg}`,
        )}
      />
    </>
  );
}
