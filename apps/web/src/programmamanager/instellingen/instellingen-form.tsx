import type { ReactElement, ReactNode } from 'react';
import { bevestigersVeld, postVeld, tekstVeld, type InstellingenView } from '#case-management';
import { opsomming, rolNaam, type ClientSoort } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  CheckboxGroup,
  Details,
  Form,
  Panel,
  Paragraph,
  RadioGroup,
  Stack,
  TextArea,
  TextInput,
} from '#ui';
import { faultsByField } from '../../shell/index.ts';
import { hoofdletter } from '../woorden.ts';

export interface InstellingenFormProps {
  readonly action: string;
  readonly terug: string;
  readonly view: InstellingenView;
  /** Whose setting holds while a field is empty: 'het programma'. */
  readonly daarboven: string;
  readonly clientSoort: ClientSoort;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** Check boxes that were ticked, by field. */
  readonly gekozen?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function InstellingenForm(props: InstellingenFormProps): ReactElement {
  const { action, terug } = props;
  return (
    <Form action={action}>
      <Stack>
        <Getallen {...props} />
        <Bevestigers {...props} />
        <Teksten {...props} />
        <Mails {...props} />
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

function Getallen({ view, daarboven, typed = {}, faults = [] }: InstellingenFormProps): ReactNode {
  const fout = faultsByField(faults);
  return view.groepen.map(({ titel, velden }) => (
    <Panel key={titel} title={titel}>
      <Stack>
        {velden.map((veld) => (
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
  ));
}

/** Who confirms each phase, folded: nobody ticked is as the level above has it. */
function Bevestigers(props: InstellingenFormProps): ReactNode {
  const { view, daarboven, clientSoort, gekozen = {}, faults = [] } = props;
  if (view.bevestigers.length === 0) return null;
  const fout = faultsByField(faults);
  const naam = (rol: string): string => rolNaam(rol, clientSoort);
  return (
    <Panel title="Wie bevestigt">
      <Paragraph>
        Kiest u niemand, dan is het zoals bij {daarboven}. Iedereen die u kiest, krijgt de mail met de vraag;
        de taak is voor de bovenste.
      </Paragraph>
      <Stack>
        {view.bevestigers.map(({ fase, titel, daarboven: hoger, eigen, rollen }) => {
          const veld = bevestigersVeld(fase);
          return (
            <Details
              key={fase}
              summary={`${titel}: ${opsomming((eigen ?? hoger).map(naam))}`}
              open={fout[veld] !== undefined}
            >
              <CheckboxGroup
                name={veld}
                label={`${titel}: wie bevestigt`}
                description={`Niemand gekozen = ${opsomming(hoger.map(naam))}.`}
                options={[...new Set([...hoger, ...rollen])].map((rol) => ({
                  value: rol,
                  label: hoofdletter(naam(rol)),
                }))}
                values={gekozen[veld] ?? eigen ?? []}
                error={fout[veld]}
              />
            </Details>
          );
        })}
      </Stack>
    </Panel>
  );
}

function Teksten({ view, daarboven, typed = {}, faults = [] }: InstellingenFormProps): ReactNode {
  if (view.teksten.length === 0) return null;
  const fout = faultsByField(faults);
  return (
    <Panel title="Teksten">
      <Stack>
        {view.teksten.map(({ naam, titel, uitleg, daarboven: hoger, eigen }) => (
          <TextArea
            key={naam}
            name={tekstVeld(naam)}
            label={titel}
            description={`${uitleg} Leeg = zoals bij ${daarboven}: “${hoger}”`.trim()}
            value={typed[tekstVeld(naam)] ?? eigen ?? ''}
            error={fout[tekstVeld(naam)]}
            rows={3}
          />
        ))}
      </Stack>
    </Panel>
  );
}

/** How mails leave. */
function Mails({ view, daarboven, typed = {}, faults = [] }: InstellingenFormProps): ReactNode {
  const fout = faultsByField(faults);
  return (
    <Panel title="Mails">
      <Stack>
        {view.post.map(({ naam, titel, uitleg, daarboven: hoger, eigen }) => (
          <RadioGroup
            key={naam}
            name={postVeld(naam)}
            label={titel}
            description={uitleg}
            value={typed[postVeld(naam)] ?? (eigen === null ? '' : jaNee(eigen))}
            options={[
              { value: '', label: `Zoals bij ${daarboven}: ${jaNee(hoger)}` },
              { value: 'ja', label: 'Ja' },
              { value: 'nee', label: 'Nee' },
            ]}
            error={fout[postVeld(naam)]}
          />
        ))}
      </Stack>
    </Panel>
  );
}

const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee');
