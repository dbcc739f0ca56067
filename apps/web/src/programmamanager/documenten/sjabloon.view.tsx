import type { ReactElement } from 'react';
import type { Ingevuldsjabloon, Traject } from '#case-management';
import { ButtonLink, DocumentView, Link, Panel, Paragraph } from '#ui';
import { documentPaden } from '../../documenten/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { NogNietBekend } from './nog-niet-bekend.tsx';

export interface SjabloonPageProps {
  readonly traject: Traject;
  readonly soort: string;
  readonly sjabloon: Ingevuldsjabloon;
  /** A document that has a version is written on, and not begun anew. */
  readonly kanBeginnen: boolean;
}

/** The template of one document with the data of this traject: look at it, then begin with it. */
export function SjabloonPage({ traject, soort, sjabloon, kanBeginnen }: SjabloonPageProps): ReactElement {
  const paden = documentPaden(trajectPad(traject.id), soort);
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={`${sjabloon.titel}: sjabloon`}
      lead="Zo ziet het sjabloon eruit met de gegevens van dit traject. Wat cursief staat, is voor wie het schrijft."
      crumbs={[
        { href: paden.document, text: sjabloon.titel },
        { href: `${paden.document}/sjabloon`, text: 'Sjabloon' },
      ]}
      actions={
        kanBeginnen && (
          <ButtonLink href={`${paden.document}/bewerken?begin=sjabloon`} variant="primary">
            Begin met het sjabloon
          </ButtonLink>
        )
      }
    >
      <NogNietBekend velden={sjabloon.onbekend} />
      <Panel>
        <DocumentView doc={sjabloon.inhoud} level={2} />
      </Panel>
      <Paragraph>
        <Link href={`/programmas/${traject.programma}/sjablonen`}>Alle sjablonen van dit programma</Link>
      </Paragraph>
    </TrajectPage>
  );
}
