import type { ReactElement } from 'react';
import type { Bevestigingsvraag, Dossier } from '#case-management';
import { formatDatum } from '#domain';
import { ButtonLink, PageHeader, Panel, Paragraph, Stack, VisuallyHidden } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { GriffieFrame } from './griffie-frame.tsx';
import { knop } from './wat-wij-vragen.tsx';

interface VragenPageProps {
  readonly token: string;
  readonly dossier: Dossier;
  readonly vragen: readonly Bevestigingsvraag[];
}

/** Several things are asked at once: each has a page of its own. */
export function VragenPage({ token, dossier, vragen }: VragenPageProps): ReactElement {
  return (
    <GriffieFrame token={token} traject={dossier.traject} title="Bevestigen" at="bevestigen">
      <PageHeader
        title="Bevestigen"
        lead={`U kunt ${vragen.length} dingen beantwoorden, elk op een eigen pagina.`}
      />
      {vragen
        .map((vraag) => ({ vraag, ...vraag }))
        .map(({ vraag, fase, titel, gevraagdOp }) => (
          <Panel key={fase} title={titel}>
            <Stack>
              {gevraagdOp !== null && <Paragraph subtle>Gevraagd op {formatDatum(gevraagdOp)}</Paragraph>}
              <ButtonLink href={`${linkPath('griffie', token)}/bevestigen?fase=${fase}`} variant="primary">
                {knop(vraag)}
                <VisuallyHidden>: {titel}</VisuallyHidden>
              </ButtonLink>
            </Stack>
          </Panel>
        ))}
    </GriffieFrame>
  );
}
