import type { ReactElement, ReactNode } from 'react';
import type { Stand } from '#consultatie';
import { formatDatum } from '#domain';
import {
  Alert,
  ButtonLink,
  Details,
  EmptyState,
  ErrorSummary,
  Paragraph,
  Stack,
  StatusBadge,
  type Tone,
} from '#ui';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { KlaarzettenView } from './klaarzetten.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { Reacties } from './reactie.view.tsx';
import { BereikPanel, OntvangersPanel, type RondeMetBereik } from './ronde.view.tsx';
import { VerwerkenView } from './verwerken.view.tsx';
import { VerzamelenView } from './verzamelen.view.tsx';

const STAND: Readonly<Record<Stand, { readonly tone: Tone; readonly label: string }>> = {
  'nog-niet': { tone: 'planned', label: 'Nog niet begonnen' },
  opstellen: { tone: 'active', label: 'Klaarzetten' },
  verzamelen: { tone: 'waiting', label: 'Wacht op deelnemers' },
  verwerken: { tone: 'active', label: 'Reacties verwerken' },
  bevestigen: { tone: 'waiting', label: 'Wacht op griffie' },
  voorbij: { tone: 'done', label: 'Afgerond' },
  gepauzeerd: { tone: 'paused', label: 'Gepauzeerd' },
};

/** The consultation, at whatever moment it is. */
export function ConsultatiePage(props: ConsultatieProps): ReactElement {
  const { traject, beeld, terug } = props;
  const { tone, label } = STAND[beeld.stand];
  return (
    <TrajectPage
      traject={traject}
      sectie="consultatie"
      title="Tussentijdse consultatie"
      lead={leadVan(beeld)}
      badge={<StatusBadge tone={tone}>{label}</StatusBadge>}
      faulty={terug !== undefined}
    >
      <ErrorSummary faults={terug?.faults ?? []} />
      <Moment {...props} />
      <Eerder rondes={beeld.rondes.slice(toonLaatste(beeld) ? 1 : 0)} />
    </TrajectPage>
  );
}

/** While an extra round is being prepared, the last one that was sent belongs to what came before. */
const toonLaatste = ({ stand, rondes }: ConsultatieProps['beeld']): boolean =>
  stand !== 'opstellen' || rondes[0]?.verzondenOp === null;

const leadVan = ({ stand, rondes: [ronde] }: ConsultatieProps['beeld']): string => {
  if (stand === 'opstellen') return 'Wie er niet bij was, krijgt het concept van de visie en kan reageren.';
  if (!ronde) return 'Hier komen de reacties op het concept van de visie.';
  return stand === 'verzamelen'
    ? `Reageren kan tot en met ${formatDatum(ronde.termijn)}.`
    : `Ronde ${ronde.ronde}, over versie ${ronde.nummer} van de visie.`;
};

function Moment(props: ConsultatieProps): ReactNode {
  const { traject, beeld } = props;
  switch (beeld.stand) {
    case 'opstellen':
      return <KlaarzettenView {...props} />;
    case 'verzamelen':
      return <VerzamelenView {...props} />;
    case 'verwerken':
      return <VerwerkenView {...props} />;
    case 'nog-niet':
      return (
        <EmptyState title="De consultatie is nog niet begonnen">
          <Paragraph>Zij begint zodra de griffie bijeenkomst 1 heeft bevestigd.</Paragraph>
          <ButtonLink href={trajectPad(traject.id)}>Bekijk waar het traject staat</ButtonLink>
        </EmptyState>
      );
    default:
      return <Teruglezen {...props} />;
  }
}

const UITLEG: Readonly<Partial<Record<Stand, string>>> = {
  bevestigen:
    'De griffie bekijkt nu wat er met de reacties is gedaan en bevestigt de fase, of stuurt haar terug.',
  gepauzeerd: 'Het traject ligt stil. Mensen kunnen nu niet reageren. Hervat het traject om verder te gaan.',
};

/** Nothing to do here now: only to read. */
function Teruglezen({ beeld }: ConsultatieProps): ReactNode {
  const uitleg = UITLEG[beeld.stand];
  return (
    <Stack>
      {uitleg !== undefined && <Alert kind="info">{uitleg}</Alert>}
      {beeld.rondes[0] && <RondeTerug ronde={beeld.rondes[0]} />}
    </Stack>
  );
}

function RondeTerug({ ronde }: { readonly ronde: RondeMetBereik }): ReactNode {
  return (
    <Stack>
      <BereikPanel ronde={ronde} />
      <OntvangersPanel ronde={ronde} />
      <Reacties reacties={ronde.reacties} />
    </Stack>
  );
}

function Eerder({ rondes }: { readonly rondes: readonly RondeMetBereik[] }): ReactNode {
  return rondes.map((ronde) => (
    <Details
      key={ronde.id}
      summary={`Ronde ${ronde.ronde}, over versie ${ronde.nummer}: ${ronde.reacties.length} reacties`}
    >
      <RondeTerug ronde={ronde} />
    </Details>
  ));
}
