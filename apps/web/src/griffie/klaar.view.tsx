import type { ReactElement } from 'react';
import type { Bevestigingsantwoord, Dossier } from '#case-management';
import { formatDatumTijd } from '#domain';
import { Alert, ButtonLink, PageHeader, Paragraph } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { GriffieFrame } from './griffie-frame.tsx';

interface KlaarPageProps {
  readonly token: string;
  readonly dossier: Dossier;
  readonly laatste: Bevestigingsantwoord;
}

export function KlaarPage({ token, dossier, laatste }: KlaarPageProps): ReactElement {
  const bevestigd = laatste.soort === 'bevestigd';
  return (
    <GriffieFrame token={token} traject={dossier.traject} title="Dank u wel" at="bevestigen">
      <PageHeader
        title="Dank u wel"
        lead={
          bevestigd
            ? `‘${laatste.titel}’ is bevestigd.${verder(dossier)}`
            : `‘${laatste.titel}’ is teruggestuurd. Het bureau leest uw reden en komt bij u terug.`
        }
      />
      <Alert kind="ok" title="Uw antwoord is bewaard">
        {laatste.door}, {formatDatumTijd(laatste.op)}
      </Alert>
      <Paragraph>
        U hoeft nu niets meer te doen.
        {dossier.stand === 'afgerond' ? '' : ' Is er weer iets nodig, dan krijgt u een mail.'}
      </Paragraph>
      <ButtonLink href={linkPath('griffie', token)} variant="secondary">
        Naar het overzicht van uw gemeente
      </ButtonLink>
    </GriffieFrame>
  );
}

const verder = ({ stand, fase }: Dossier): string => {
  if (stand === 'afgerond') return ' Daarmee is de leergang van uw gemeente afgerond.';
  return stand === 'loopt' ? ` Het traject is nu in ‘${fase.titel}’.` : '';
};

interface NietsTeBevestigenPageProps extends Omit<KlaarPageProps, 'laatste'> {
  readonly laatste: Bevestigingsantwoord | null;
}

/** An old link, a second look, or somebody else was first: say what happened instead. */
export function NietsTeBevestigenPage({ token, dossier, laatste }: NietsTeBevestigenPageProps): ReactElement {
  const gepauzeerd = dossier.stand === 'gepauzeerd';
  return (
    <GriffieFrame
      token={token}
      traject={dossier.traject}
      title="Er is nu niets te bevestigen"
      at="bevestigen"
    >
      <PageHeader
        title="Er is nu niets te bevestigen"
        lead={
          gepauzeerd
            ? 'Het bureau heeft het traject gepauzeerd.'
            : 'Zodra er iets te bevestigen is, krijgt u een mail.'
        }
      />
      {laatste !== null && (
        <Alert kind="info" title={`‘${laatste.titel}’ is ${laatste.soort}`}>
          Door {laatste.door}, {formatDatumTijd(laatste.op)}.
          {laatste.toelichting === null ? '' : ` Toelichting: ${laatste.toelichting}`}
        </Alert>
      )}
      <ButtonLink href={linkPath('griffie', token)} variant="secondary">
        Naar het overzicht van uw gemeente
      </ButtonLink>
    </GriffieFrame>
  );
}
