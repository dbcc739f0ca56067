import type { ReactElement, ReactNode } from 'react';
import { type BijeenkomstKort, type Traject } from '#case-management';
import { formatDatum } from '#domain';
import {
  ButtonLink,
  DataList,
  EmptyState,
  Link,
  Panel,
  Paragraph,
  StatusBadge,
  Tiles,
  VisuallyHidden,
  type DataItem,
} from '#ui';
import { TrajectPage, trajectPad } from '../../traject-page.tsx';
import { aanwezigheidZin } from '../aanwezigheid-zin.ts';
import { STAND, nogNietTePlannen, tijdVan, zittingPad } from '../woorden.ts';

export interface BijeenkomstenPageProps {
  readonly traject: Traject;
  readonly bijeenkomsten: readonly BijeenkomstKort[];
}

export function BijeenkomstenPage({ traject, bijeenkomsten }: BijeenkomstenPageProps): ReactElement {
  return (
    <TrajectPage
      traject={traject}
      sectie="bijeenkomsten"
      title="Bijeenkomsten"
      lead={leadVan(bijeenkomsten)}
      actions={
        traject.gemeente && (
          <ButtonLink href={trajectPad(traject.id, 'reces')} variant="secondary">
            Reces van de raad
          </ButtonLink>
        )
      }
    >
      <Tiles wide>
        {bijeenkomsten.map((zitting) => (
          <Tegel key={zitting.onderdeel} trajectId={traject.id} zitting={zitting} />
        ))}
      </Tiles>
    </TrajectPage>
  );
}

const leadVan = (zittingen: readonly BijeenkomstKort[]): string => {
  if (zittingen.length === 0) return 'Dit programma heeft geen bijeenkomsten met een eigen datum.';
  const zonder = zittingen.filter(({ bijeenkomst }) => bijeenkomst === null);
  if (zonder.length === 0) return 'Alle bijeenkomsten hebben een datum.';
  if (zonder.length === zittingen.length) return 'Nog geen bijeenkomst heeft een datum.';
  // A talk to catch up is planned only when somebody missed a day.
  return zonder.some(({ kanPlannen }) => kanPlannen)
    ? `Zonder datum: ${zonder.length} van de ${zittingen.length}.`
    : 'Wat nu een datum nodig heeft, heeft er een.';
};

interface TegelProps {
  readonly trajectId: string;
  readonly zitting: BijeenkomstKort;
}

/** One session with what one wants to know of it at a glance; also on the page of the training. */
export function Tegel({ trajectId, zitting }: TegelProps): ReactNode {
  const { onderdeel, titel, bijeenkomst, stand, kanPlannen } = zitting;
  const { label, tone } = STAND[stand];
  return (
    <Panel title={titel} actions={<StatusBadge tone={tone}>{label}</StatusBadge>}>
      {bijeenkomst === null ? (
        <EmptyState title={`${titel} heeft nog geen datum`}>
          {kanPlannen ? (
            <ButtonLink href={zittingPad(trajectId, onderdeel, 'datum')} variant="secondary">
              Leg datum en plaats vast
              <VisuallyHidden> van {zitting.naam}</VisuallyHidden>
            </ButtonLink>
          ) : (
            <Paragraph>{nogNietTePlannen(zitting)}</Paragraph>
          )}
        </EmptyState>
      ) : (
        <>
          <DataList
            items={[
              { label: 'Datum', value: formatDatum(bijeenkomst.beginLokaal) },
              { label: 'Tijd', value: tijdVan(bijeenkomst) },
              { label: 'Plaats', value: bijeenkomst.plaats },
              ...lijsten(zitting),
            ]}
          />
          <Link href={zittingPad(trajectId, onderdeel)}>Open {zitting.naam}</Link>
        </>
      )}
    </Panel>
  );
}

const lijsten = ({ groepswijze, groepen, telling, herhaalt, nummer }: BijeenkomstKort): DataItem[] => [
  ...(herhaalt ? [{ label: 'Welke keer', value: `${nummer}e keer` }] : []),
  ...(groepswijze === null
    ? []
    : [{ label: 'Groepen', value: groepen === 0 ? 'Nog niet gemaakt' : groepen }]),
  { label: 'Aanwezigheid', value: aanwezigheidZin(telling) },
];
