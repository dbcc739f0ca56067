import type { ReactElement } from 'react';
import type { Bevestigingsantwoord, Bevestigingsvraag, Dossier } from '#case-management';
import { formatDatumTijd } from '#domain';
import { Alert, ButtonLink, PageHeader, Paragraph } from '#ui';
import type { Actor } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import { GriffieFrame } from './griffie-frame.tsx';
import { uwClient } from './woorden.ts';

interface KlaarPageProps {
  readonly token: string;
  readonly dossier: Dossier;
  readonly vragen: readonly Bevestigingsvraag[];
  readonly laatste: Bevestigingsantwoord;
  readonly actor: Actor;
}

export function KlaarPage({ token, dossier, vragen, laatste, actor }: KlaarPageProps): ReactElement {
  const path = linkPath('griffie', token);
  return (
    <GriffieFrame token={token} traject={dossier.traject} title="Dank u wel" at="bevestigen">
      <PageHeader title="Dank u wel" lead={`${gedaan(laatste)}${verder(dossier, laatste, actor)}`} />
      <Alert kind="ok" title="Uw antwoord is bewaard">
        {laatste.door}, {formatDatumTijd(laatste.op)}
      </Alert>
      {vragen.length > 0 ? (
        <>
          <Paragraph>Wij vragen u ook nog iets anders.</Paragraph>
          <ButtonLink href={`${path}/bevestigen`} variant="primary">
            Naar de volgende vraag
          </ButtonLink>
        </>
      ) : (
        <Paragraph>
          U hoeft nu niets meer te doen.
          {dossier.stand === 'loopt' ? ' Is er weer iets nodig, dan krijgt u een mail.' : ''}
        </Paragraph>
      )}
      <ButtonLink href={path} variant="secondary">
        Naar het overzicht
      </ButtonLink>
    </GriffieFrame>
  );
}

function gedaan({ soort, titel, besluit }: Bevestigingsantwoord): string {
  if (besluit !== null) return `Uw besluit is: ‘${besluit}’.`;
  return soort === 'bevestigd'
    ? `‘${titel}’ is bevestigd.`
    : `‘${titel}’ is teruggestuurd. Het bureau leest uw reden en komt bij u terug.`;
}

function verder({ stand, fase, traject }: Dossier, laatste: Bevestigingsantwoord, actor: Actor): string {
  const terug = laatste.besluit === null && laatste.soort === 'teruggestuurd';
  if (terug || laatste.fase === fase.id) return '';
  if (stand === 'afgerond') {
    const uw = uwClient(traject, actor);
    return uw?.startsWith('uw ') && traject.blad.naam === 'ovkk'
      ? ` Daarmee is de leergang van ${uw} afgerond.`
      : ` Daarmee is ${traject.blad.inZin} afgerond.`;
  }
  return stand === 'loopt' ? ` Het traject is nu in ‘${fase.titel}’.` : '';
}

interface NietsTeBevestigenPageProps {
  readonly token: string;
  readonly dossier: Dossier;
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
        <Alert kind="info" title={laatste.besluit ?? `‘${laatste.titel}’ is ${laatste.soort}`}>
          Door {laatste.door}, {formatDatumTijd(laatste.op)}.
          {laatste.toelichting === null ? '' : ` Toelichting: ${laatste.toelichting}`}
        </Alert>
      )}
      <ButtonLink href={linkPath('griffie', token)} variant="secondary">
        Naar het overzicht
      </ButtonLink>
    </GriffieFrame>
  );
}
