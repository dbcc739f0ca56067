import type { ReactNode } from 'react';
import { TRAINING_UITNODIGEN, type TrainingBeeld } from '#case-management';
import { ButtonLink, Panel, Paragraph } from '#ui';
import { MissingRequirements } from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { gebeurtenisPad } from '../woorden.ts';

interface UitnodigenPanelProps {
  readonly trajectId: string;
  readonly training: TrainingBeeld;
}

/** The invitation, or what is still missing before it can leave. */
export function UitnodigenPanel({ trajectId, training }: UitnodigenPanelProps): ReactNode {
  const { uitnodigen, isUitgenodigd } = training;
  if (!uitnodigen)
    return (
      <Panel title="Uitnodigen">
        <Paragraph>
          Het traject is niet bij de training. Nodig uit als de fase ‘Training’ loopt. U ziet hier alvast wie
          mee mag.
        </Paragraph>
      </Panel>
    );
  const { open, missing, advice, label } = uitnodigen;
  return (
    <Panel title="Uitnodigen">
      {isUitgenodigd && (
        <Paragraph>
          De uitnodiging is verstuurd. Verstuurt u nog een keer, dan krijgt alleen wie erbij kwam een mail.
        </Paragraph>
      )}
      <MissingRequirements missing={[...missing, ...advice]} base={trajectPad(trajectId)} />
      {open && (
        <ButtonLink
          href={gebeurtenisPad(trajectId, TRAINING_UITNODIGEN, 'training')}
          variant={isUitgenodigd ? 'secondary' : 'primary'}
        >
          {label}
        </ButtonLink>
      )}
    </Panel>
  );
}
