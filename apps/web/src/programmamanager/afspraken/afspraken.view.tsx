import type { ReactElement, ReactNode } from 'react';
import type { AfsprakenBeeld, Traject } from '#case-management';
import { Alert, ButtonLink, Details, EmptyState, ErrorSummary, Paragraph, StatusBadge } from '#ui';
import { AfsprakenFormView, type Getypt } from '../../afspraken/afspraken-form.view.tsx';
import { VastleggingView } from '../../afspraken/vastlegging.view.tsx';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface AfsprakenPageProps {
  readonly traject: Traject;
  readonly beeld: AfsprakenBeeld;
  readonly getypt?: Getypt | undefined;
}

/** For the bureau: how far the gemeente is. Recording is theirs; the bureau can do it when they ask. */
export function AfsprakenPage(props: AfsprakenPageProps): ReactElement {
  const { traject, beeld, getypt } = props;
  const { vastlegging } = beeld;
  return (
    <TrajectPage
      traject={traject}
      sectie="afspraken"
      title="Afspraken van de gemeente"
      lead="De gemeente legt haar afspraken zelf vast. Daar gaat de training over."
      badge={
        vastlegging ? (
          <StatusBadge tone="done">Vastgelegd</StatusBadge>
        ) : beeld.open ? (
          <StatusBadge tone="waiting">Wacht op griffie</StatusBadge>
        ) : (
          <StatusBadge tone="planned">Nog niet vastgelegd</StatusBadge>
        )
      }
      faulty={getypt !== undefined}
    >
      <ErrorSummary faults={getypt?.faults ?? []} />
      <VastleggingView
        beeld={beeld}
        basis={trajectPad(traject.id)}
        bestandHref={trajectPad(
          traject.id,
          `documenten/afspraken/${beeld.document?.nummer ?? '1.0'}/bestand`,
        )}
      />
      <Stap {...props} />
    </TrajectPage>
  );
}

function Stap({ traject, beeld, getypt }: AfsprakenPageProps): ReactNode {
  if (beeld.open)
    return (
      <>
        <Alert kind="info" title="De griffie is aan zet">
          De griffier kreeg een mail met een persoonlijke link om de afspraken vast te leggen.
        </Alert>
        <Details summary="Leg de afspraken vast namens de griffie" open={getypt !== undefined}>
          <AfsprakenFormView action={trajectPad(traject.id, 'afspraken')} nu={beeld.nu} getypt={getypt} />
        </Details>
      </>
    );
  if (beeld.vastlegging) return null;
  return (
    <EmptyState title="Het is nog niet zover">
      <Paragraph>
        Eerst stelt u de ambities vast en deelt u ze met de deelnemers. Daarna legt de griffie de afspraken
        vast.
      </Paragraph>
      <ButtonLink href={trajectPad(traject.id, 'documenten/ambities')}>Naar de ambities</ButtonLink>
    </EmptyState>
  );
}
