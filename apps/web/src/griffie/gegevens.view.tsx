import type { ReactElement } from 'react';
import type { GegevenBeeld, Inkijk, Traject } from '#case-management';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  DataList,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeader,
  Panel,
  Paragraph,
} from '#ui';
import type { FieldFault } from '#workflow-engine';
import { GegevenVelden } from '../gegevens/gegeven-velden.tsx';
import { linkPath } from '../links/link-paths.ts';
import { FormStart, faultsByField } from '../shell/index.ts';
import { GriffieFrame } from './griffie-frame.tsx';

export interface EigenGegevensProps {
  readonly token: string;
  readonly traject: Traject;
  readonly inkijk: Inkijk;
  /** To fill in. */
  readonly eigen: readonly GegevenBeeld[];
  /** Filled in by the bureau, to read. */
  readonly lezen: readonly GegevenBeeld[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** Somebody else was first. */
  readonly botsing?: string | undefined;
}

export function EigenGegevensPage(props: EigenGegevensProps): ReactElement {
  const { token, traject, inkijk, eigen, lezen, typed, faults = [], botsing } = props;
  const path = linkPath('griffie', token);
  return (
    <GriffieFrame
      token={token}
      traject={traject}
      inkijk={inkijk}
      title="Gegevens"
      at="gegevens"
      faulty={faults.length > 0 || botsing !== undefined}
    >
      <PageHeader
        title="Gegevens"
        lead={eigen.length > 0 ? 'U kunt dit steeds aanvullen. Wat u leeg laat, blijft leeg.' : undefined}
      />
      <ErrorSummary faults={faults} />
      {botsing !== undefined && (
        <Alert kind="error" title="Er is intussen iets veranderd">
          {botsing}
        </Alert>
      )}
      {eigen.length > 0 && (
        <Panel title="Van u">
          <Form action={`${path}/gegevens`}>
            <FormStart />
            <GegevenVelden velden={eigen} typed={typed} fout={faultsByField(faults)} />
            <ButtonGroup>
              <Button>Bewaar</Button>
              <ButtonLink href={path} variant="subtle">
                Terug
              </ButtonLink>
            </ButtonGroup>
          </Form>
        </Panel>
      )}
      {lezen.length > 0 && (
        <Panel title="Dit heeft het bureau genoteerd">
          <DataList items={lezen.map(({ titel, zichtbaar }) => ({ label: titel, value: zichtbaar }))} />
        </Panel>
      )}
      {eigen.length + lezen.length === 0 && (
        <EmptyState title="Er is nog niets genoteerd">
          Wat het bureau noteert, leest u straks hier.
        </EmptyState>
      )}
      <Paragraph subtle>{traject.blad.privacy.uitleg}</Paragraph>
    </GriffieFrame>
  );
}
