import type { ReactElement } from 'react';
import { ButtonLink, PageHeader, Paragraph } from '#ui';
import { GuestFrame } from './frame.tsx';

export interface ErrorText {
  readonly title: string;
  readonly sentence: string;
}

const TEXTS: Readonly<Record<number, ErrorText>> = {
  400: {
    title: 'Dit begrijpen wij niet',
    sentence: 'Uw browser stuurde iets dat niet klopt. Ga terug en probeer het nog eens.',
  },
  403: {
    title: 'Dit mag u niet doen',
    sentence: 'Deze pagina of deze handeling is niet voor u, of zij kwam van een andere site.',
  },
  404: {
    title: 'Deze pagina bestaat niet',
    sentence: 'Misschien is het adres niet helemaal overgenomen, of u mag deze pagina niet zien.',
  },
  413: {
    title: 'Dit is te groot',
    sentence: 'Een bestand mag hooguit 10 MB zijn. Ga terug: wat u hebt ingevuld, staat er nog.',
  },
  429: { title: 'Te vaak geprobeerd', sentence: 'Wacht een kwartier en probeer het dan opnieuw.' },
};

export const errorText = (status: number): ErrorText =>
  TEXTS[status] ?? { title: 'Dit lukt niet', sentence: 'Ga terug en probeer het nog eens.' };

export function RefusedRequestPage({ title, sentence }: ErrorText): ReactElement {
  return (
    <GuestFrame title={title}>
      <PageHeader title={title} lead={sentence} />
      <ButtonLink href="/" variant="secondary">
        Naar het begin
      </ButtonLink>
    </GuestFrame>
  );
}

interface FaultPageProps {
  readonly correlationId: string;
  /** A page that was only asked for: whatever was sent before it has been done. */
  readonly reading?: boolean;
}

/** A bug: nothing of it is shown but the number under which it is in the log. */
export function FaultPage({ correlationId, reading = false }: FaultPageProps): ReactElement {
  return (
    <GuestFrame title="Er ging iets mis">
      <PageHeader
        title="Er ging iets mis"
        lead={
          reading
            ? 'Dit ligt aan ons, niet aan u. Wij kunnen deze pagina nu niet laten zien.'
            : 'Dit ligt aan ons, niet aan u. Uw laatste handeling is niet gelukt.'
        }
      />
      <Paragraph>
        Probeer het over een paar minuten nog eens. Lukt het dan weer niet, geef dan dit nummer door:
      </Paragraph>
      <Paragraph>
        <code>{correlationId}</code>
      </Paragraph>
    </GuestFrame>
  );
}
