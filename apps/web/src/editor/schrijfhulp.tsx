import type { ReactNode } from 'react';
import { Details, List } from '#ui';

/** How to make headings and lists in a plain text field. */
export function Schrijfhulp(): ReactNode {
  return (
    <Details summary="Zo maakt u koppen en lijsten">
      <List
        items={[
          '# Kop, ## Kleinere kop',
          'Een lege regel begint een nieuwe alinea.',
          '- Punt van een lijst, of 1. Punt met een nummer',
          '**vet** en *cursief*',
          '[tekst van de link](https://www.voorbeeld.example)',
        ]}
      />
    </Details>
  );
}
