import type { ReactElement } from 'react';
import type { VoorbeeldInput, VoorbeeldResult } from '#berichten';
import type { Traject } from '#case-management';
import { DataList, Details, MailPreview, Panel, Preformatted, Stack } from '#ui';
import { ProefmailKnop } from './proefmail-knop.tsx';
import { TrajectPage } from '../programmamanager/traject-page.tsx';

export interface VoorbeeldPageProps {
  readonly traject: Traject;
  readonly voorbeeld: Extract<VoorbeeldResult, { ok: true }>;
  readonly vraag: VoorbeeldInput;
  /** This page. */
  readonly adres: string;
  /** Where its HTML is. */
  readonly htmlAdres: string;
}

/** A mail before it leaves. */
export function VoorbeeldPage({
  traject,
  voorbeeld,
  vraag,
  adres,
  htmlAdres,
}: VoorbeeldPageProps): ReactElement {
  const { titel, aan, onderwerp, tekst } = voorbeeld;
  return (
    <TrajectPage
      traject={traject}
      sectie="berichten"
      title={`Voorbeeld: ${titel}`}
      lead="Zo gaat het bericht eruitzien. Er wordt nu niets verstuurd. Waar een persoonlijke link hoort, staat een link die niets doet."
      crumbs={[{ href: adres, text: `Voorbeeld: ${titel}` }]}
    >
      <Stack>
        <DataList
          items={[
            { label: 'Onderwerp', value: onderwerp },
            { label: 'Als voorbeeld aan', value: `${aan.naam} (${aan.rol})` },
          ]}
        />
        <ProefmailKnop
          trajectId={traject.id}
          sjabloon={vraag.mail.sjabloon}
          onderdelen={vraag.mail.onderdelen}
          deelnemerId={vraag.deelnemerId}
          reden={vraag.gebeurtenis && String(vraag.gebeurtenis['reden'])}
          terug={adres}
        />
        <Panel title="Het bericht">
          <Stack>
            <MailPreview src={htmlAdres} title="Voorbeeld van het bericht" />
            <Details summary="Tekstversie">
              <Preformatted label="Tekstversie van het bericht">{tekst}</Preformatted>
            </Details>
          </Stack>
        </Panel>
      </Stack>
    </TrajectPage>
  );
}
