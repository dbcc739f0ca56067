import type { ReactElement } from 'react';
import type { Gemeente, Medewerker } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  ErrorSummary,
  Form,
  FormField,
  PageHeader,
  Panel,
  Select,
  Stack,
} from '#ui';
import { BureauFrame, FormStart, faultsByField } from '../../shell/index.ts';

export interface InschrijvenPageProps {
  readonly gemeenten: readonly Gemeente[];
  readonly programmas: readonly { readonly naam: string; readonly titel: string }[];
  readonly managers: readonly Medewerker[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults?: readonly FieldFault[] | undefined;
}

const KEUZE = 'alle-gemeenten';

export function InschrijvenPage({
  gemeenten,
  programmas,
  managers,
  typed,
  faults = [],
}: InschrijvenPageProps): ReactElement {
  const fout = faultsByField(faults);
  return (
    <BureauFrame
      title="Gemeente toevoegen"
      section="bord"
      crumbs={[
        { href: '/bord', text: 'Bord' },
        { href: '/trajecten/nieuw', text: 'Gemeente toevoegen' },
      ]}
      faulty={faults.length > 0}
    >
      <PageHeader
        title="Gemeente toevoegen"
        lead="U begint een nieuw traject. Daarna voegt u de mensen toe en legt u de data vast. Er gaat nog geen mail uit."
      />
      <ErrorSummary faults={faults} />
      <Panel>
        <Form action="/trajecten/nieuw">
          <FormStart requestId={typed['requestId']} />
          <Stack>
            <FormField
              name="gemeente"
              label="Gemeente"
              description="Typ een deel van de naam en kies."
              error={fout['gemeente']}
              required
            >
              {(wiring) => (
                <input
                  {...wiring}
                  className="utrecht-textbox utrecht-textbox--html-input gm-width-normal"
                  name="gemeente"
                  list={KEUZE}
                  defaultValue={typed['gemeente']}
                  autoComplete="off"
                />
              )}
            </FormField>
            <datalist id={KEUZE}>
              {gemeenten.map(({ code, naam, provincie }) => (
                <option key={code} value={naam}>
                  {provincie}
                </option>
              ))}
            </datalist>
            <Select
              name="programma"
              label="Programma"
              value={typed['programma'] ?? programmas[0]?.naam}
              error={fout['programma']}
              options={programmas.map(({ naam, titel }) => ({ value: naam, label: titel }))}
              required
            />
            <Select
              name="programmamanager"
              label="Programmamanager"
              placeholder="Kies een medewerker"
              value={typed['programmamanager']}
              error={fout['programmamanager']}
              options={managers.map(({ id, naam }) => ({ value: id, label: naam }))}
              required
            />
            <ButtonGroup>
              <Button>Begin het traject</Button>
              <ButtonLink href="/bord" variant="subtle">
                Annuleer
              </ButtonLink>
            </ButtonGroup>
          </Stack>
        </Form>
      </Panel>
    </BureauFrame>
  );
}
