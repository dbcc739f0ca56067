import type { ReactElement } from 'react';
import type { Bevestiging } from '#case-management';
import { Alert, ButtonLink, List, Paragraph, Panel, Stack } from '#ui';
import type { Actor } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';

interface WatWijVragenProps {
  readonly token: string;
  readonly bevestiging: Bevestiging;
  readonly actor: Actor;
}

/** The one thing that a griffier comes for: is there something that I must do? */
export function WatWijVragen({ token, bevestiging, actor }: WatWijVragenProps): ReactElement {
  const { dossier, vraag } = bevestiging;
  const path = linkPath('griffie', token);
  const taken = dossier.gegevens.taken.filter(
    ({ eigenaar, waar }) => actor.roles.includes(eigenaar) && !waar.startsWith('bevestiging/'),
  );
  const vastleggen = taken.some(({ waar }) => waar === 'afspraken');
  const elders = taken.filter(({ waar }) => waar !== 'afspraken');
  if (vraag === null && taken.length === 0) {
    return (
      <Alert kind="info" title="Wij vragen nu niets van u">
        {dossier.stand === 'loopt'
          ? `Waar wij nu zijn: ${dossier.moment.titel.toLowerCase()}. U krijgt een mail als u iets moet doen.`
          : undefined}
      </Alert>
    );
  }
  return (
    <Panel title="Wat wij nu van u vragen">
      <Stack>
        {vraag !== null && (
          <>
            <Paragraph>Het bureau vraagt u om ‘{vraag.titel}’ te bevestigen.</Paragraph>
            <ButtonLink href={`${path}/bevestigen`} variant="primary">
              Bekijk en bevestig
            </ButtonLink>
          </>
        )}
        {vastleggen && (
          <>
            <Paragraph>Leg de afspraken van uw gemeente vast.</Paragraph>
            <ButtonLink href={`${path}/afspraken`} variant="primary">
              Leg de afspraken vast
            </ButtonLink>
          </>
        )}
        {elders.length > 0 && (
          <>
            <Paragraph>
              Dit ligt bij u. Stuur het naar het bureau, als antwoord op een mail van ons:
            </Paragraph>
            <List items={elders.map(({ titel }) => titel)} />
          </>
        )}
      </Stack>
    </Panel>
  );
}
