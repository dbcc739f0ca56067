import type { ReactElement, ReactNode } from 'react';
import { type BijeenkomstBeeld } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonLink,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  List,
  Panel,
  Paragraph,
  StickyActions,
  Tiles,
} from '#ui';
import { faultsByField } from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import type { ZittingOverzichtProps } from '../zitting/zitting.view.tsx';
import { GroepKaart, LedenLijst, wasVelden, type Keuzes } from './groep-kaart.tsx';
import { InBalans } from './in-balans.tsx';
import { MaakForm } from './maak-form.tsx';

export type GroepenPageProps = ZittingOverzichtProps & {
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
};

/** The groups as cards; everybody can be moved, every group gets a leader, one button keeps it all. */
export function GroepenPage({ traject, zitting, typed = {}, faults = [] }: GroepenPageProps): ReactElement {
  const { onderdeel, indeling, waarschuwingen, bijeenkomst } = zitting;
  const pad = zittingPad(traject.id, onderdeel, 'groepen');
  return (
    <ZittingPage
      traject={traject}
      zitting={zitting}
      title="Groepen"
      pagina="groepen"
      faulty={faults.length > 0}
      actions={
        indeling.length > 0 ? (
          <ButtonLink href={zittingPad(traject.id, onderdeel, 'naamlijst')} variant="secondary">
            Print de naamlijst
          </ButtonLink>
        ) : undefined
      }
    >
      <ErrorSummary faults={faults} />
      {bijeenkomst === null || indeling.length === 0 ? (
        <NogGeenGroepen trajectId={traject.id} zitting={zitting} typed={typed} faults={faults} />
      ) : (
        <>
          {waarschuwingen.length > 0 && (
            <Alert kind="warning" title="Nog niet in orde">
              <List items={waarschuwingen} />
            </Alert>
          )}
          <InBalans zitting={zitting} pad={pad} />
          <Kaarten zitting={zitting} pad={pad} keuzes={{ typed, fout: faultsByField(faults) }} />
          <Details summary="Maak de groepen opnieuw" open={faults.length > 0 && typed['hoe'] !== undefined}>
            <Paragraph>
              Dan verdeelt Gangmaker iedereen opnieuw. Wat u met de hand veranderde, gaat verloren. De
              begeleiders blijven bij hun groep.
            </Paragraph>
            <MaakForm
              zitting={zitting}
              pad={pad}
              tekst="Verdeel iedereen opnieuw"
              typed={typed}
              faults={faults}
            />
          </Details>
        </>
      )}
    </ZittingPage>
  );
}

interface KaartenProps {
  readonly zitting: BijeenkomstBeeld;
  readonly pad: string;
  readonly keuzes: Keuzes;
}

function Kaarten({ zitting, pad, keuzes }: KaartenProps): ReactNode {
  const { indeling, nietIngedeeld } = zitting;
  return (
    <Form action={pad} hidden={wasVelden(zitting)} label="Groepen">
      {nietIngedeeld.length > 0 && (
        <Panel title="Nog niet ingedeeld">
          <LedenLijst ids={nietIngedeeld} zitting={zitting} keuzes={keuzes} nummer={null} />
        </Panel>
      )}
      <Tiles>
        {indeling.map((groep) => (
          <GroepKaart key={groep.nummer} groep={groep} zitting={zitting} keuzes={keuzes} />
        ))}
      </Tiles>
      <StickyActions>
        <Button>Sla de groepen op</Button>
      </StickyActions>
    </Form>
  );
}

interface NogGeenProps {
  readonly trajectId: string;
  readonly zitting: BijeenkomstBeeld;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

function NogGeenGroepen({ trajectId, zitting, typed, faults }: NogGeenProps): ReactNode {
  const { onderdeel, bijeenkomst, mensen, telling, titel } = zitting;
  if (bijeenkomst === null)
    return (
      <EmptyState title={`${titel} heeft nog geen datum`}>
        <ButtonLink href={zittingPad(trajectId, onderdeel, 'datum')}>Leg eerst de datum vast</ButtonLink>
      </EmptyState>
    );
  if (mensen.length === 0)
    return (
      <EmptyState title="Er zijn nog geen deelnemers">
        <ButtonLink href={trajectPad(trajectId, 'deelnemers')}>Voeg deelnemers toe</ButtonLink>
      </EmptyState>
    );
  const wie =
    telling.aanwezig > 0 ? `de ${telling.aanwezig} mensen die er zijn` : `alle ${mensen.length} deelnemers`;
  return (
    <Panel title="Er zijn nog geen groepen">
      <Paragraph>Gangmaker verdeelt {wie}. U kunt daarna iedereen nog verplaatsen.</Paragraph>
      <MaakForm
        zitting={zitting}
        pad={zittingPad(trajectId, onderdeel, 'groepen')}
        tekst="Maak de groepen"
        typed={typed}
        faults={faults}
      />
    </Panel>
  );
}
