import type { ReactElement } from 'react';
import { PageHeader, Paragraph } from '#ui';
import { GuestFrame } from '../shell/index.ts';

export function PersoonlijkeLinkPage(): ReactElement {
  return (
    <GuestFrame title="Persoonlijke link">
      <PageHeader title="Hier staat een persoonlijke link" />
      <Paragraph>
        U keek naar een voorbeeld of een kopie van een bericht. In het bericht dat de ontvanger krijgt, staat
        op deze plek een link die alleen voor die ontvanger is. Gangmaker bewaart die link niet.
      </Paragraph>
    </GuestFrame>
  );
}
