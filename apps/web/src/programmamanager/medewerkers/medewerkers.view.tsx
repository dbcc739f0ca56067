import type { ReactElement } from 'react';
import type { Medewerker } from '#case-management';
import { BUREAU_ROLLEN } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  CheckboxGroup,
  Columns,
  ErrorSummary,
  Form,
  PageHeader,
  Panel,
  Stack,
  Table,
  TextInput,
} from '#ui';
import { BureauFrame, faultsByField } from '../../shell/index.ts';
import { aantal, hoofdletter } from '../woorden.ts';

export interface MedewerkersPageProps {
  readonly medewerkers: readonly Medewerker[];
  /** Whoever looks may add somebody. */
  readonly magToevoegen: boolean;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly rollen?: readonly string[] | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function MedewerkersPage({
  medewerkers,
  magToevoegen,
  typed = {},
  rollen,
  faults = [],
}: MedewerkersPageProps): ReactElement {
  const fout = faultsByField(faults);
  const lijst = (
    <Panel flush>
      <Table
        caption="Medewerkers van het bureau"
        captionHidden
        rows={medewerkers}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'Naam',
            rowHeader: true,
            cell: ({ naam, actief }) => (actief ? naam : `${naam} (niet meer in dienst)`),
          },
          { header: 'Rollen', cell: (één) => één.rollen.map(hoofdletter).join(', ') },
          { header: 'E-mailadres', cell: ({ email }) => email },
        ]}
      />
    </Panel>
  );
  return (
    <BureauFrame title="Medewerkers" section="medewerkers" faulty={faults.length > 0}>
      <PageHeader
        title="Medewerkers"
        lead={`${aantal(medewerkers.length, 'medewerker', 'medewerkers')} van het bureau.`}
      />
      <ErrorSummary faults={faults} />
      {magToevoegen ? (
        <Columns
          main={lijst}
          aside={
            <Panel title="Medewerker toevoegen">
              <Form action="/medewerkers">
                <Stack>
                  <TextInput
                    name="naam"
                    label="Naam"
                    value={typed['naam']}
                    error={fout['naam']}
                    autoComplete="off"
                    required
                  />
                  <TextInput
                    name="email"
                    label="E-mailadres"
                    type="email"
                    value={typed['email']}
                    error={fout['email']}
                    autoComplete="off"
                    required
                  />
                  <CheckboxGroup
                    name="rollen"
                    label="Rollen"
                    values={rollen}
                    error={fout['rollen']}
                    options={BUREAU_ROLLEN.map((rol) => ({ value: rol, label: hoofdletter(rol) }))}
                  />
                  <Button>Voeg toe</Button>
                </Stack>
              </Form>
            </Panel>
          }
        />
      ) : (
        lijst
      )}
    </BureauFrame>
  );
}
