import type { ReactElement, ReactNode } from 'react';
import type { Datumformulier } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Columns,
  DateTimeInput,
  ErrorSummary,
  Form,
  Panel,
  TextArea,
  TextInput,
} from '#ui';
import { FormStart, RefusalDetails, faultsByField, type AnyRefusal } from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import { Datumhulp } from './datumhulp.tsx';

export type DatumBeeld = Datumformulier;

export type DatumPageProps = DatumBeeld & {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults?: readonly FieldFault[] | undefined;
  /** Why the traject does not take this date. */
  readonly refusal?: AnyRefusal | undefined;
};

export function DatumPage(props: DatumPageProps): ReactElement {
  const { traject, zitting, keuze, typed, faults = [], refusal } = props;
  const { onderdeel, bijeenkomst, kanVolgende } = zitting;
  const pad = zittingPad(traject.id, onderdeel);
  const fout = faultsByField(faults);
  return (
    <ZittingPage
      traject={traject}
      zitting={zitting}
      title="Datum en plaats"
      pagina="datum"
      faulty={faults.length > 0 || refusal !== undefined}
    >
      <ErrorSummary faults={faults} />
      {refusal && (
        <Alert kind="error" title="Deze datum kan niet">
          <RefusalDetails refusal={refusal} base={trajectPad(traject.id)} />
        </Alert>
      )}
      <Columns
        main={
          <Panel title={`Wanneer en waar is ${kanVolgende ? 'de volgende keer van ' : ''}${zitting.naam}?`}>
            <Form action={`${pad}/datum/voorbeeld`}>
              <FormStart requestId={typed['requestId']} />
              <Velden typed={typed} fout={fout} />
              {bijeenkomst !== null && !kanVolgende && (
                <TextArea
                  name="reden"
                  label="Waarom verandert het?"
                  description="Dit staat in de mail aan wie de datum al kende."
                  value={typed['reden']}
                  error={fout['reden']}
                  required={false}
                  rows={3}
                />
              )}
              <ButtonGroup>
                <Button>Bekijk eerst wat er gebeurt</Button>
                <ButtonLink href={pad} variant="subtle">
                  Terug
                </ButtonLink>
              </ButtonGroup>
            </Form>
          </Panel>
        }
        aside={<Datumhulp traject={traject} zitting={zitting} keuze={keuze} />}
      />
    </ZittingPage>
  );
}

interface VeldenProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly fout: Readonly<Record<string, string>>;
}

function Velden({ typed, fout }: VeldenProps): ReactNode {
  return (
    <>
      <DateTimeInput
        kind="date"
        name="datum"
        label="Datum"
        value={typed['datum']}
        error={fout['datum']}
        required
      />
      <DateTimeInput
        kind="time"
        name="van"
        label="Begint om"
        value={typed['van']}
        error={fout['van']}
        required
      />
      <DateTimeInput
        kind="time"
        name="tot"
        label="Eindigt om"
        value={typed['tot']}
        error={fout['tot']}
        required
      />
      <TextInput
        name="plaats"
        label="Plaats"
        description="Naam en adres van de zaal. Dit komt in de uitnodiging en in de agenda."
        value={typed['plaats']}
        error={fout['plaats']}
        maxLength={200}
        required
      />
      <TextArea
        name="opmerking"
        label="Opmerking"
        description="Bijvoorbeeld waar men kan parkeren."
        value={typed['opmerking']}
        error={fout['opmerking']}
        required={false}
        rows={3}
      />
    </>
  );
}
