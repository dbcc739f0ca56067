import type { ReactNode } from 'react';
import type { BijeenkomstBeeld } from '#case-management';
import { ButtonLink, EmptyState, Paragraph } from '#ui';
import { zittingPad } from '../woorden.ts';

interface KanNogNietProps {
  readonly trajectId: string;
  readonly zitting: Pick<BijeenkomstBeeld, 'onderdeel'>;
}

export function AanwezigheidKanNogNiet({ trajectId, zitting }: KanNogNietProps): ReactNode {
  return (
    <EmptyState title="U kunt de aanwezigheid nog niet vastleggen">
      <Paragraph>Dat kan vanaf de dag van de bijeenkomst.</Paragraph>
      <ButtonLink href={zittingPad(trajectId, zitting.onderdeel)} variant="secondary">
        Terug naar de bijeenkomst
      </ButtonLink>
    </EmptyState>
  );
}
