import type { ReactElement } from 'react';
import type { DocumentBeeld, Traject, Versievergelijking } from '#case-management';
import { Vergelijking, documentPaden } from '../../documenten/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface VergelijkenPageProps {
  readonly traject: Traject;
  readonly document: DocumentBeeld;
  readonly gevonden: Versievergelijking;
}

export function VergelijkenPage({ traject, document, gevonden }: VergelijkenPageProps): ReactElement {
  const paden = documentPaden(trajectPad(traject.id), document.soort);
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={`${document.titel}: versies vergelijken`}
      crumbs={[
        { href: paden.document, text: document.titel },
        { href: paden.vergelijken, text: 'Vergelijken' },
      ]}
    >
      <Vergelijking paden={paden} versies={document.versies} gevonden={gevonden} />
    </TrajectPage>
  );
}
