import type { ReactElement, ReactNode } from 'react';
import type { Casus, Traject } from '#case-management';
import { formatDatum } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Form,
  Link,
  Panel,
  Paragraph,
  TextArea,
  TextInput,
  Tiles,
} from '#ui';
import { FormStart, faultsByField } from '../../../shell/index.ts';
import { TrajectPage, trajectPad } from '../../traject-page.tsx';

export interface CasussenPageProps {
  readonly traject: Traject;
  readonly casussen: readonly Casus[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

/** The cases of bijeenkomst 2 and a form for one more. */
export function CasussenPage({
  traject,
  casussen,
  typed = {},
  faults = [],
}: CasussenPageProps): ReactElement {
  const pad = trajectPad(traject.id, 'casussen');
  return (
    <TrajectPage
      traject={traject}
      sectie="casussen"
      title="Casussen"
      lead="Voorbeelden uit de eigen gemeente, om in bijeenkomst 2 over te praten."
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      {casussen.length === 0 ? (
        <EmptyState title="Er zijn nog geen casussen">
          <Paragraph>
            Voor bijeenkomst 2 is er minstens één nodig. Vraag de griffier wat er in de gemeente speelde, en
            zet het hieronder.
          </Paragraph>
        </EmptyState>
      ) : (
        <Tiles wide>
          {casussen.map((casus) => (
            <Panel
              key={casus.id}
              title={casus.titel}
              actions={<Link href={`${pad}/${casus.id}`}>Wijzig ‘{casus.titel}’</Link>}
            >
              {casus.omschrijving.split(/\n+/).map((alinea, plaats) => (
                <Paragraph key={plaats}>{alinea}</Paragraph>
              ))}
              <Paragraph subtle>Toegevoegd op {formatDatum(casus.toegevoegdOp)}.</Paragraph>
            </Panel>
          ))}
        </Tiles>
      )}
      <Panel title="Voeg een casus toe">
        <CasusVelden action={pad} typed={typed} faults={faults} knop="Voeg toe" />
      </Panel>
    </TrajectPage>
  );
}

export type CasusPageProps = CasussenPageProps & { readonly casusId: string };

export function CasusPage({ traject, casusId, typed = {}, faults = [] }: CasusPageProps): ReactElement {
  const pad = trajectPad(traject.id, 'casussen');
  const action = `${pad}/${casusId}`;
  return (
    <TrajectPage
      traject={traject}
      sectie="casussen"
      title="Casus wijzigen"
      crumbs={[{ href: action, text: 'Wijzigen' }]}
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      <Panel>
        <CasusVelden action={action} typed={typed} faults={faults} knop="Sla op" terug={pad} />
      </Panel>
    </TrajectPage>
  );
}

interface CasusVeldenProps {
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  readonly knop: string;
  readonly terug?: string | undefined;
}

function CasusVelden({ action, typed, faults, knop, terug }: CasusVeldenProps): ReactNode {
  const fout = faultsByField(faults);
  return (
    <Form action={action} label={knop}>
      <FormStart requestId={typed['requestId']} />
      <TextInput
        name="titel"
        label="Naam van de casus"
        value={typed['titel']}
        error={fout['titel']}
        required
      />
      <TextArea
        name="omschrijving"
        label="Wat gebeurde er?"
        description="Een paar zinnen. Zet hier geen namen van inwoners."
        value={typed['omschrijving']}
        error={fout['omschrijving']}
        rows={6}
        required
      />
      <ButtonGroup>
        <Button>{knop}</Button>
        {terug !== undefined && (
          <ButtonLink href={terug} variant="subtle">
            Terug
          </ButtonLink>
        )}
      </ButtonGroup>
    </Form>
  );
}
