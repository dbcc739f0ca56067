import type { ReactNode } from 'react';
import { ButtonLink, Panel, Paragraph } from '#ui';
import { trajectPad } from '../../traject-page.tsx';

export function CertificatenPanel({ trajectId }: { readonly trajectId: string }): ReactNode {
  return (
    <Panel title="Certificaten">
      <Paragraph>Wie bij beide dagdelen was, krijgt een certificaat.</Paragraph>
      <ButtonLink href={trajectPad(trajectId, 'training/certificaten')} variant="secondary">
        Bekijk de certificaten
      </ButtonLink>
    </Panel>
  );
}
