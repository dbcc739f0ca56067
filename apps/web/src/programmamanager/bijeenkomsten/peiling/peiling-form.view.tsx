import type { ReactElement, ReactNode } from 'react';
import type { Peilingpagina } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  ChoiceRows,
  Columns,
  DateTimeInput,
  Details,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  Panel,
  Paragraph,
  Stack,
  TextArea,
  TextInput,
} from '#ui';
import { FormStart, faultsByField, useRolNaam } from '../../../shell/index.ts';
import { Datumhulp } from '../datum/datumhulp.tsx';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import { RIJEN } from './peiling.forms.ts';
import { peilingAfloop } from './woorden.ts';

type Typed = Readonly<Record<string, string>>;

export type PeilingFormProps = Peilingpagina & {
  readonly typed?: Typed | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
};

/** Which dates are proposed, and who is asked. */
export function PeilingFormPage(props: PeilingFormProps): ReactElement {
  const { traject, zitting, keuze, laatste, kanPlannen, typed = beginwaarden(props), faults = [] } = props;
  return (
    <ZittingPage
      traject={traject}
      zitting={zitting}
      title="Datumpeiling"
      pagina="peiling"
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      {laatste && laatste.peiling.status !== 'open' && (
        <Alert kind="info" title="De vorige peiling">
          {peilingAfloop(laatste.peiling)}
        </Alert>
      )}
      {kanPlannen ? (
        <Columns
          main={<PeilingForm {...props} typed={typed} faults={faults} />}
          aside={<Datumhulp traject={traject} zitting={zitting} keuze={keuze} opPeiling />}
        />
      ) : (
        <EmptyState title="Een peiling heeft nu geen zin">
          <Paragraph>De datum van deze bijeenkomst kan nu niet veranderen.</Paragraph>
        </EmptyState>
      )}
    </ZittingPage>
  );
}

type FormProps = PeilingFormProps & { readonly typed: Typed; readonly faults: readonly FieldFault[] };

function PeilingForm(props: FormProps): ReactNode {
  const { traject, zitting, typed, faults } = props;
  const pad = zittingPad(traject.id, zitting.onderdeel, 'peiling');
  const fout = faultsByField(faults);
  return (
    <Form action={`${pad}/voorbeeld`}>
      <FormStart requestId={typed['requestId']} />
      <Stack>
        <Panel title="Welke data stelt u voor?">
          <Stack>
            <Paragraph>Vul er twee tot zes in. Wat u leeg laat, telt niet mee.</Paragraph>
            {RIJEN.map((nummer) => (
              <Optie key={nummer} nummer={nummer} typed={typed} fout={fout} />
            ))}
          </Stack>
        </Panel>
        <Gevraagd {...props} />
        <Panel title="Wilt u er iets bij zeggen?">
          <TextArea
            name="toelichting"
            label="Toelichting"
            description="Dit staat in de mail en op de pagina waar mensen kiezen."
            value={typed['toelichting']}
            error={fout['toelichting']}
            required={false}
            rows={3}
          />
        </Panel>
        <ButtonGroup>
          <Button>Bekijk wie de vraag krijgt</Button>
          <ButtonLink href={zittingPad(traject.id, zitting.onderdeel)} variant="subtle">
            Terug
          </ButtonLink>
        </ButtonGroup>
      </Stack>
    </Form>
  );
}

interface OptieProps {
  readonly nummer: number;
  readonly typed: Typed;
  readonly fout: Typed;
}

function Optie({ nummer, typed, fout }: OptieProps): ReactNode {
  const veld = (naam: string) => ({
    name: `${naam}-${nummer}`,
    value: typed[`${naam}-${nummer}`],
    error: fout[`${naam}-${nummer}`],
  });
  const velden = (
    <Fieldset id={`optie-${nummer}`} legend={`Voorstel ${nummer}`} legendHidden={nummer > 3}>
      <Stack>
        <DateTimeInput kind="date" label="Datum" {...veld('datum')} />
        <DateTimeInput kind="time" label="Begint om" {...veld('van')} />
        <DateTimeInput kind="time" label="Eindigt om" {...veld('tot')} />
        <TextInput label="Plaats" maxLength={200} {...veld('plaats')} />
      </Stack>
    </Fieldset>
  );
  if (nummer <= 3) return velden;
  const open = typed[`datum-${nummer}`] !== undefined && typed[`datum-${nummer}`] !== '';
  return (
    <Details summary={`Voorstel ${nummer}`} open={open}>
      {velden}
    </Details>
  );
}

const VRAAG_KEUZES = [
  { value: 'vereist', label: 'Moet erbij zijn' },
  { value: 'gewenst', label: 'Graag erbij' },
  { value: 'niet', label: 'Niet vragen' },
] as const;

function Gevraagd({ deelnemers, typed, faults }: FormProps): ReactNode {
  const rolNaam = useRolNaam();
  const fout = faultsByField(faults)['rollen'];
  const rollen = [...new Set(deelnemers.map(({ rol }) => rol))];
  const hoeveel = (rol: string): number => deelnemers.filter((een) => een.rol === rol).length;
  return (
    <Panel id="rollen" title="Wie stelt u de vraag?">
      <Stack>
        {fout !== undefined && <Alert kind="error">{fout}</Alert>}
        {deelnemers.length === 0 ? (
          <Paragraph>Er zijn nog geen deelnemers. Voeg die eerst toe.</Paragraph>
        ) : (
          <ChoiceRows
            rows={rollen.map((rol) => ({
              name: `rol-${rol}`,
              label: hoofdletter(rolNaam(rol)),
              note: hoeveel(rol) === 1 ? '1 persoon' : `${hoeveel(rol)} mensen`,
              value: typed[`rol-${rol}`] ?? 'niet',
            }))}
            options={VRAAG_KEUZES}
          />
        )}
        <Details
          summary="Uitzonderingen per persoon"
          open={Object.keys(typed).some((veld) => veld.startsWith('mens-') && typed[veld] !== '')}
        >
          <ChoiceRows
            rows={deelnemers.map(({ id, naam, rol }) => ({
              name: `mens-${id}`,
              label: naam,
              note: rolNaam(rol),
              value: typed[`mens-${id}`] ?? '',
            }))}
            options={[{ value: '', label: 'Zoals de rol' }, ...VRAAG_KEUZES]}
          />
        </Details>
      </Stack>
    </Panel>
  );
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Days that suit, at the usual hours and place; everybody who is expected is asked. */
function beginwaarden({ keuze, zitting, deelnemers, verwacht }: PeilingFormProps): Typed {
  const { voorstel, bijeenkomst } = zitting;
  const plaats = bijeenkomst?.plaats ?? '';
  const rollen = new Set(deelnemers.filter(({ id }) => verwacht.includes(id)).map(({ rol }) => rol));
  return Object.fromEntries([
    ...RIJEN.flatMap((nummer) => [
      [`datum-${nummer}`, nummer <= 3 ? (keuze.geschikt[2 * (nummer - 1)] ?? '') : ''],
      [`van-${nummer}`, voorstel.van],
      [`tot-${nummer}`, voorstel.tot],
      [`plaats-${nummer}`, plaats],
    ]),
    ...[...rollen].map((rol) => [`rol-${rol}`, 'gewenst']),
  ]) as Typed;
}
