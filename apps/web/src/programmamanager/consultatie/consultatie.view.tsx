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
import { aantal } from '../woorden.ts';
import { KlaarzettenView } from './klaarzetten.view.tsx';
import { NotaPanel } from './nota.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { RondeTekst } from './ronde-tekst.view.tsx';
import { BereikCijfers, BereikPanel, OntvangersPanel, type RondeMetBereik } from './ronde.view.tsx';
import { VerwerkenView } from './verwerken.view.tsx';
import { VerzamelenView } from './verzamelen.view.tsx';
import { documentnaam } from './woorden.ts';

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
      lead={leadVan(props)}
      badge={<StatusBadge tone={tone}>{label}</StatusBadge>}
      faulty={terug !== undefined}
    >
      <ErrorSummary faults={terug?.faults ?? []} />
      <Moment {...props} />
      <Eerder {...props} />
    </TrajectPage>
  );
}

/** While an extra round is being prepared, the last one that was sent belongs to what came before. */
const eerdere = ({ stand, rondes }: ConsultatieProps['beeld']): readonly RondeMetBereik[] =>
  rondes.slice(stand !== 'opstellen' || rondes[0]?.verzondenOp === null ? 1 : 0);

const leadVan = ({ traject, vorm, beeld: { stand, rondes } }: ConsultatieProps): string => {
  const [ronde] = rondes;
  const naam = documentnaam(traject, vorm);
  if (stand === 'opstellen') return `Wie er niet bij was, krijgt het concept van ${naam} en kan reageren.`;
  if (!ronde) return `Hier komen de reacties op het concept van ${naam}.`;
  return stand === 'verzamelen'
    ? `Reageren kan tot en met ${formatDatum(ronde.termijn)}.`
    : `Ronde ${ronde.ronde}, over versie ${ronde.nummer} van ${naam}.`;
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
function Teruglezen(props: ConsultatieProps): ReactNode {
  const { beeld } = props;
  const uitleg = UITLEG[beeld.stand];
  const [ronde] = beeld.rondes;
  return (
    <Stack>
      {uitleg !== undefined && <Alert kind="info">{uitleg}</Alert>}
      {ronde && <BereikCijfers {...ronde} />}
      <NotaPanel {...props} />
      {ronde && <RondeTerug {...props} ronde={ronde} />}
    </Stack>
  );
}

function RondeTerug(props: ConsultatieProps & { readonly ronde: RondeMetBereik }): ReactNode {
  const { ronde, traject } = props;
  const { soort } = traject.client;
  return (
    <Stack>
      <BereikPanel ronde={ronde} soort={soort} />
      <OntvangersPanel ronde={ronde} soort={soort} />
      <RondeTekst {...props} title="De tekst met de reacties" />
    </Stack>
  );
}

function Eerder(props: ConsultatieProps): ReactNode {
  return eerdere(props.beeld).map((ronde) => (
    <Details
      key={ronde.id}
      summary={`Ronde ${ronde.ronde}, over versie ${ronde.nummer}: ${aantal(ronde.reacties.length, 'reactie', 'reacties')}`}
    >
      <RondeTerug {...props} ronde={ronde} />
    </Details>
  ));
}
