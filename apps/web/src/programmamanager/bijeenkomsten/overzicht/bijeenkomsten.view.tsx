import type { ReactElement, ReactNode } from 'react';
import { ONDERDEEL, type BijeenkomstKort, type Traject } from '#case-management';
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
import { TrajectPage } from '../../traject-page.tsx';
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
      lead="De twee bijeenkomsten en de twee dagdelen van de training."
    >
      <Tiles wide>
        {bijeenkomsten.map((zitting) => (
          <Tegel key={zitting.onderdeel} trajectId={traject.id} zitting={zitting} />
        ))}
      </Tiles>
    </TrajectPage>
  );
}

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
              <VisuallyHidden> van {ONDERDEEL[onderdeel].naam}</VisuallyHidden>
            </ButtonLink>
          ) : (
            <Paragraph>{nogNietTePlannen(onderdeel)}</Paragraph>
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
          <Link href={zittingPad(trajectId, onderdeel)}>Open {ONDERDEEL[onderdeel].naam}</Link>
        </>
      )}
    </Panel>
  );
}

const lijsten = ({ onderdeel, groepen, telling }: BijeenkomstKort): DataItem[] => [
  ...(ONDERDEEL[onderdeel].groepswijze === null
    ? []
    : [{ label: 'Groepen', value: groepen === 0 ? 'Nog niet gemaakt' : groepen }]),
  { label: 'Aanwezigheid', value: aanwezigheidZin(telling) },
];

export function aanwezigheidZin({ aanwezig, afwezig, open }: BijeenkomstKort['telling']): string {
  if (aanwezig + afwezig === 0) return open === 0 ? 'Nog niemand op de lijst' : 'Nog niet vastgelegd';
  return `${aanwezig} aanwezig, ${afwezig} afwezig${open === 0 ? '' : `, ${open} nog open`}`;
}
