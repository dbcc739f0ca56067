import type { ReactNode } from 'react';
import type { Traject } from '#case-management';
import { MailPreview, Panel, Paragraph, Stack } from '#ui';
import { ProefmailKnop } from '../../berichten/proefmail-knop.tsx';
import { trajectPad } from '../traject-page.tsx';

const SJABLOON = 'consultatie-concept';

/** The mail as the first of those asked would get it, with real data; and the same to oneself. */
export function MailPanel({
  traject,
  onderdeel,
  deelnemerId,
}: {
  readonly traject: Traject;
  readonly onderdeel: string;
  readonly deelnemerId: string | undefined;
}): ReactNode {
  const query = new URLSearchParams({
    sjabloon: SJABLOON,
    onderdeel,
    ...(deelnemerId !== undefined && { deelnemer: deelnemerId }),
  });
  return (
    <Panel title="Zo ziet de mail eruit" id="mail">
      <Stack>
        <Paragraph>
          Dit is de mail aan een van de ontvangers. De link is hier nog leeg. Wilt u haar in uw eigen postbus
          zien? Stuur eerst een proefmail: die gaat alleen naar uzelf.
        </Paragraph>
        <ProefmailKnop
          trajectId={traject.id}
          sjabloon={SJABLOON}
          onderdelen={[onderdeel]}
          deelnemerId={deelnemerId}
          terug={trajectPad(traject.id, 'consultatie/versturen')}
        />
        <MailPreview
          src={`${trajectPad(traject.id, 'berichten/voorbeeld/html')}?${query.toString()}`}
          title="Voorbeeld van de mail"
        />
      </Stack>
    </Panel>
  );
}
