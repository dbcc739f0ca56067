import type { ReactElement } from 'react';
import { INSTELLING_GROEPEN, type InstellingenView, type Instellingveld } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { Button, ButtonGroup, ButtonLink, Form, Panel, Stack, TextInput } from '#ui';
import { faultsByField } from '../../shell/index.ts';

export interface InstellingenFormProps {
  readonly action: string;
  readonly terug: string;
  readonly view: InstellingenView;
  /** Whose number holds while a field is empty: 'het programma'. */
  readonly daarboven: string;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function InstellingenForm(props: InstellingenFormProps): ReactElement {
  const { action, terug, view, daarboven, typed = {}, faults = [] } = props;
  const fout = faultsByField(faults);
  return (
    <Form action={action}>
      <Stack>
        {INSTELLING_GROEPEN.map(({ titel, velden }) => (
          <Panel key={titel} title={titel}>
            <Stack>
              {velden.map((veld: Instellingveld) => (
                <TextInput
                  key={veld.naam}
                  name={veld.naam}
                  label={`${veld.label} (${veld.eenheid})`}
                  description={[veld.uitleg, `Leeg = ${view.daarboven[veld.naam]}, zoals bij ${daarboven}.`]
                    .filter(Boolean)
                    .join(' ')}
                  value={typed[veld.naam] ?? view.afwijkingen[veld.naam]}
                  error={fout[veld.naam]}
                  min={veld.min}
                  max={veld.max}
                  type="number"
                  width="short"
                />
              ))}
            </Stack>
          </Panel>
        ))}
        <ButtonGroup>
          <Button>Bewaar</Button>
          <ButtonLink href={terug} variant="subtle">
            Annuleer
          </ButtonLink>
        </ButtonGroup>
      </Stack>
    </Form>
  );
}
