import type { ReactElement } from 'react';
import type { Deelnemer, Traject } from '#case-management';
import { rolNaam, rolkeuzeVan } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Columns,
  ErrorSummary,
  Form,
  Panel,
  Paragraph,
  Select,
  Stack,
  TextArea,
  TextInput,
} from '#ui';
import { faultsByField, usePageContext } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { hoofdletter } from '../woorden.ts';

export interface DeelnemerPageProps {
  readonly traject: Traject;
  /** Undefined: somebody new. */
  readonly deelnemer?: Deelnemer | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function DeelnemerPage({
  traject,
  deelnemer,
  typed = {},
  faults = [],
}: DeelnemerPageProps): ReactElement {
  const title = deelnemer?.naam ?? 'Persoon toevoegen';
  const pad = trajectPad(traject.id, `deelnemers/${deelnemer?.id ?? 'nieuw'}`);
  const isProgrammamanager = usePageContext().actor?.roles.includes('programmamanager') ?? false;
  const magOntheffen = isProgrammamanager && deelnemer !== undefined && kanOntheffing(deelnemer);
  return (
    <TrajectPage
      traject={traject}
      sectie="deelnemers"
      title={title}
      crumbs={[{ href: pad, text: title }]}
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      {deelnemer === undefined ? (
        <Gegevens {...{ traject, deelnemer, typed, faults, pad }} />
      ) : (
        <Columns
          main={<Gegevens {...{ traject, deelnemer, typed, faults, pad }} />}
          aside={
            <>
              {magOntheffen && <Ontheffing {...{ deelnemer, typed, faults, pad }} />}
              <Afmelden {...{ deelnemer, pad }} />
            </>
          }
        />
      )}
    </TrajectPage>
  );
}

interface DeelProps extends DeelnemerPageProps {
  readonly pad: string;
}

function Gegevens({ traject, deelnemer, typed = {}, faults = [], pad }: DeelProps): ReactElement {
  const fout = faultsByField(faults);
  const { soort } = traject.client;
  const waarde = (veld: 'naam' | 'email' | 'rol' | 'functie') => typed[veld] ?? deelnemer?.[veld];
  return (
    <Panel title="Gegevens">
      <Form action={pad}>
        <Stack>
          <TextInput
            name="naam"
            label="Naam"
            value={waarde('naam')}
            error={fout['naam']}
            autoComplete="off"
            maxLength={200}
            required
          />
          <TextInput
            name="email"
            label="E-mailadres"
            type="email"
            value={waarde('email')}
            error={fout['email']}
            description={deelnemer && 'Verandert u dit, dan werken links in eerdere mails niet meer.'}
            autoComplete="off"
            required
          />
          <Select
            name="rol"
            label="Rol"
            placeholder="Kies een rol"
            value={waarde('rol')}
            error={fout['rol']}
            options={rolkeuzeVan(traject.blad, soort).rollen.map((rol) => ({
              value: rol,
              label: hoofdletter(rolNaam(rol, soort)),
            }))}
            required
          />
          <TextInput
            name="functie"
            label="Functie"
            value={waarde('functie')}
            error={fout['functie']}
            maxLength={200}
            required={false}
          />
          <ButtonGroup>
            <Button>{deelnemer ? 'Bewaar' : 'Voeg toe'}</Button>
            <ButtonLink href={trajectPad(traject.id, 'deelnemers')} variant="subtle">
              Annuleer
            </ButtonLink>
          </ButtonGroup>
        </Stack>
      </Form>
    </Panel>
  );
}

/** Only these roles must have been at both meetings; who has a waiver can always be relieved of it. */
const kanOntheffing = ({ rol, ontheffing }: Deelnemer): boolean =>
  rol === 'manager' || rol === 'teamleider' || ontheffing !== null;

type NaastProps = Pick<DeelProps, 'typed' | 'faults' | 'pad'> & { readonly deelnemer: Deelnemer };

function Ontheffing({ deelnemer, typed = {}, faults = [], pad }: NaastProps): ReactElement {
  return (
    <Panel title="Ontheffing voor de training">
      <Form action={`${pad}/ontheffing`}>
        <Stack>
          <Paragraph>
            Miste een manager of teamleider een bijeenkomst? Met een ontheffing mag hij of zij toch mee naar
            de training.
          </Paragraph>
          <TextArea
            name="reden"
            label="Waarom mag deze persoon toch mee?"
            value={typed['reden'] ?? deelnemer.ontheffing ?? ''}
            error={faultsByField(faults)['reden']}
            rows={3}
            maxLength={500}
          />
          <ButtonGroup>
            <Button variant="secondary">
              {deelnemer.ontheffing === null ? 'Geef ontheffing' : 'Bewaar'}
            </Button>
            {deelnemer.ontheffing !== null && (
              <Button variant="subtle" name="intrekken" value="ja">
                Trek de ontheffing in
              </Button>
            )}
          </ButtonGroup>
        </Stack>
      </Form>
    </Panel>
  );
}

function Afmelden({ deelnemer, pad }: Pick<NaastProps, 'deelnemer' | 'pad'>): ReactElement {
  return (
    <Panel title="Afmelden">
      <Form action={`${pad}/afmelden`}>
        <Stack>
          <Paragraph>
            {deelnemer.naam} krijgt dan geen mails meer en de persoonlijke links werken niet meer.
            Aanwezigheid en reacties blijven in het dossier.
          </Paragraph>
          <Button variant="danger">Meld {deelnemer.naam} af</Button>
        </Stack>
      </Form>
    </Panel>
  );
}
