import type { ReactNode } from 'react';
import { plaatsnamen, reactieplaatsen } from '#documents';
import type { Reactie } from '#consultatie';
import { Alert, Details, Link, List, Paragraph } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { aantal } from '../woorden.ts';
import type { ConsultatieProps } from './page-props.ts';
import { wie } from './reactie.view.tsx';
import type { RondeMetBereik } from './ronde.view.tsx';

/** How many reactions still need a verdict, with the way to each: the round cannot be closed with one unanswered. */
export function NogTeDoen({
  traject,
  beeld,
  ronde,
}: ConsultatieProps & { readonly ronde: RondeMetBereik }): ReactNode {
  const { reacties, nummer } = ronde;
  const open = reacties.filter(({ oordeel }) => oordeel === null);
  if (reacties.length === 0) return null;
  if (open.length === 0)
    return (
      <Alert kind="ok" title="Elke reactie heeft een oordeel.">
        <Link href="#verder">Ga verder: stel de tekst vast en vraag om bevestiging</Link>
      </Alert>
    );
  const namen = plaatsnamen(reactieplaatsen(beeld.teksten[nummer] ?? { type: 'doc', content: [] }));
  const plaats = ({ blokId, kanaal }: Reactie): string => {
    const naam = blokId === null ? undefined : namen.get(blokId);
    return naam?.toLowerCase() ?? (kanaal === 'mail' ? 'per mail' : 'over het geheel');
  };
  const pad = trajectPad(traject.id, 'consultatie');
  return (
    <Alert kind="warning" title={`Nog te beoordelen: ${open.length} van ${reacties.length}.`}>
      <Paragraph>De ronde kan pas worden afgesloten als elke reactie een oordeel heeft.</Paragraph>
      <Details summary={`Toon ${aantal(open.length, 'reactie', 'reacties')} zonder oordeel`}>
        <List
          items={open.map((reactie) => (
            <Link key={reactie.id} href={`${pad}#reactie-${reactie.id}`}>
              {wie(reactie, traject.client.soort)}: {plaats(reactie)}
            </Link>
          ))}
        />
      </Details>
    </Alert>
  );
}
