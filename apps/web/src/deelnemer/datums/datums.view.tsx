import type { ReactElement, ReactNode } from 'react';
import type { EigenPeiling, EigenPeilingen } from '#case-management';
import { clientTitel, formatDatum, formatTijd } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ChoiceRows,
  ErrorSummary,
  Form,
  Link,
  PageHeader,
  Panel,
  Paragraph,
  Stack,
  TextArea,
} from '#ui';
import { linkPath } from '../../links/link-paths.ts';
import { FormStart, GuestFrame, faultsByField } from '../../shell/index.ts';

export interface DatumsPageProps {
  readonly token: string;
  readonly eigen: EigenPeilingen;
  /** The poll that was answered and refused, with what was typed. */
  readonly peilingId?: string | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

const frame = ({ client, programma }: EigenPeilingen) => ({ gemeente: clientTitel(client), programma });

/** Made for a phone: a few dates, three large keys each. */
export function DatumsPage(props: DatumsPageProps): ReactElement {
  const { token, eigen, faults = [] } = props;
  const [eerste] = eigen.peilingen;
  const titel = 'Wanneer kunt u?';
  return (
    <GuestFrame title={titel} context={frame(eigen)} faulty={faults.length > 0}>
      <PageHeader
        title={titel}
        lead={`Beste ${eerste?.eigen.naam ?? ''}, kies bij elke datum. Er staat nog niets vast: u hoort van ons welke datum het wordt.`}
      />
      <ErrorSummary faults={faults} />
      {eigen.peilingen.map((peiling) => (
        <Vraag key={peiling.id} {...props} peiling={peiling} />
      ))}
      <Paragraph subtle>
        Bent u hier verkeerd?{' '}
        <Link href={`${linkPath('reactie', token)}/niet-ik`}>Ik ben niet de juiste persoon</Link>
      </Paragraph>
    </GuestFrame>
  );
}

const KEUZES = [
  { value: 'ja', label: 'Ja' },
  { value: 'liever-niet', label: 'Liever niet' },
  { value: 'nee', label: 'Nee' },
];

function Vraag(props: DatumsPageProps & { readonly peiling: EigenPeiling }): ReactNode {
  const { token, peiling, typed, faults = [] } = props;
  const dezeWeer = props.peilingId === peiling.id;
  const { eigen, opties, naam, toelichting } = peiling;
  const gekozen = (nummer: number): string =>
    (dezeWeer ? typed?.[`optie-${nummer}`] : undefined) ?? eigen.antwoorden[nummer] ?? 'geen';
  return (
    <Panel title={`Datum voor ${naam}`}>
      <Form action={`${linkPath('reactie', token)}/datums/${peiling.id}`}>
        <FormStart />
        <Stack>
          {eigen.geantwoordOp !== null && (
            <Alert kind="ok" title="Wij hebben uw antwoord">
              U kunt het nog veranderen tot wij een datum kiezen.
            </Alert>
          )}
          {toelichting !== '' && <Paragraph>{toelichting}</Paragraph>}
          <ChoiceRows
            rows={opties.map(({ nummer, beginLokaal, eindLokaal, plaats }) => ({
              name: `optie-${nummer}`,
              label: formatDatum(beginLokaal),
              note: `${formatTijd(beginLokaal)} tot ${formatTijd(eindLokaal)} uur, ${plaats}`,
              value: gekozen(nummer),
            }))}
            options={KEUZES}
          />
          <TextArea
            name="opmerking"
            label="Wilt u er iets bij zeggen?"
            value={(dezeWeer ? typed?.['opmerking'] : undefined) ?? eigen.opmerking}
            error={dezeWeer ? faultsByField(faults)['opmerking'] : undefined}
            required={false}
            rows={3}
          />
          <ButtonGroup>
            <Button>{eigen.geantwoordOp === null ? 'Verstuur uw antwoord' : 'Verander uw antwoord'}</Button>
          </ButtonGroup>
        </Stack>
      </Form>
    </Panel>
  );
}

export function GeenVraag({ eigen }: { readonly eigen: EigenPeilingen }): ReactElement {
  const titel = 'U hoeft geen datum meer te kiezen';
  return (
    <GuestFrame title={titel} context={frame(eigen)}>
      <PageHeader
        title={titel}
        lead="De datum is intussen gekozen, of de vraag is ingetrokken. U hoort van ons wanneer het is."
      />
    </GuestFrame>
  );
}
