import type { ReactNode } from 'react';
import type { Lot } from '#documents';
import { Paragraph } from '#ui';

/** Where the text that somebody reacted to stands now. */
export function Lotzin({ lot, nummer }: { readonly lot: Lot; readonly nummer: string }): ReactNode {
  const versie = `versie ${nummer}`;
  if (lot.soort === 'vervallen')
    return (
      <Paragraph>
        Dit stuk staat niet meer in {versie}.{lot.na && ` Het stond na: ‘${lot.na.tekst}’`}
      </Paragraph>
    );
  const anders = lot.oudeTekst !== lot.nieuweTekst;
  const verplaatst = lot.soort === 'verplaatst' ? plekzin(lot.na?.tekst) : '';
  if (!anders)
    return (
      <Paragraph>
        Dit stuk staat met dezelfde woorden in {versie}
        {verplaatst}.
      </Paragraph>
    );
  return (
    <Paragraph>
      In {versie}
      {verplaatst} staat nu: ‘{lot.nieuweTekst}’
    </Paragraph>
  );
}

const plekzin = (na: string | undefined): string =>
  na === undefined ? ', maar nu aan het begin' : `, maar nu op een andere plek: na ‘${na}’`;
