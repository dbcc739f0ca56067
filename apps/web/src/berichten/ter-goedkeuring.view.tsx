import type { ReactElement, ReactNode } from 'react';
import type { TeBeslissen } from '#berichten';
import { trajectTitel, type Traject } from '#case-management';
import { formatDatumTijd } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Form,
  Link,
  PageHeader,
  Panel,
  Paragraph,
  Stack,
  StatusBadge,
  Table,
  TextInput,
  type Column,
} from '#ui';
import { trajectPad } from '../programmamanager/traject-page.tsx';
import { BureauFrame, FormStart, faultsByField } from '../shell/index.ts';

export interface TerGoedkeuringProps {
  readonly berichten: readonly TeBeslissen[];
  /** Only those of one traject. */
  readonly traject?: Traject | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  readonly gekozen?: readonly string[] | undefined;
  readonly reden?: string | undefined;
}

const PAD = '/ter-goedkeuring';

const kolommen = ({ gekozen = [], traject }: TerGoedkeuringProps): readonly Column<TeBeslissen>[] => [
  {
    header: 'Kies',
    headerHidden: true,
    cell: ({ id, onderwerp, aanNaam }) => (
      <Checkbox
        name="berichten"
        value={id}
        checked={gekozen.includes(id)}
        label={`Kies ‘${onderwerp}’ aan ${aanNaam}`}
        labelHidden
      />
    ),
  },
  {
    header: 'Bericht',
    rowHeader: true,
    cell: ({ id, onderwerp }) => <Link href={`/berichten/${id}`}>{onderwerp}</Link>,
  },
  {
    header: 'Aan',
    cell: ({ aanNaam, aanAdres }) => (
      <>
        {aanNaam}
        <br />
        {aanAdres}
      </>
    ),
  },
  ...(traject
    ? []
    : [
        {
          header: 'Traject',
          cell: ({ trajectId, client }: TeBeslissen) => <Link href={trajectPad(trajectId)}>{client}</Link>,
        },
      ]),
  { header: 'Gemaakt', cell: ({ aangemaaktOp }) => formatDatumTijd(aangemaaktOp) },
  { header: 'Uiterlijk', cell: Uiterlijk },
];

function Uiterlijk({ uiterlijk, telaat }: TeBeslissen): ReactNode {
  if (uiterlijk === null) return 'geen datum';
  if (!telaat) return formatDatumTijd(uiterlijk);
  return <StatusBadge tone="late">Te laat: het was {formatDatumTijd(uiterlijk)}</StatusBadge>;
}

/** What waits for the bureau: look at each mail, and let it go or take it back. */
export function TerGoedkeuringPage(props: TerGoedkeuringProps): ReactElement {
  const { berichten, traject, faults = [], reden } = props;
  const fout = faultsByField(faults);
  const goed = berichten.filter(({ telaat }) => !telaat).length;
  return (
    <BureauFrame
      title="Ter goedkeuring"
      section="ter-goedkeuring"
      crumbs={[
        { href: '/berichten', text: 'Berichten' },
        { href: PAD, text: 'Ter goedkeuring' },
        ...(traject ? [{ href: `${PAD}?traject=${traject.id}`, text: trajectTitel(traject) }] : []),
      ]}
      faulty={faults.length > 0}
    >
      <PageHeader
        kicker={traject && trajectTitel(traject)}
        title="Ter goedkeuring"
        lead="Deze mails gaan pas weg als u ze goedkeurt. Klik op een mail om hem eerst te lezen."
      />
      <ErrorSummary faults={faults} />
      {berichten.length === 0 ? (
        <EmptyState title="Er wacht niets op goedkeuring">
          Bij de instellingen van een programma of een traject kiest u of mails vastgehouden worden tot u ze
          goedkeurt.
        </EmptyState>
      ) : (
        <Form action={`${PAD}/goedkeuren`} label="Mails goedkeuren of intrekken">
          <FormStart />
          {traject && <input type="hidden" name="traject" value={traject.id} />}
          <Stack>
            {goed < berichten.length && (
              <Alert kind="warning" title="Sommige mails zijn te laat">
                De termijn of de bijeenkomst waar ze over gaan, is al voorbij. Die kunt u niet meer
                goedkeuren. Trek ze in.
              </Alert>
            )}
            <Panel flush>
              <Table
                caption="Mails die wachten op goedkeuring, de oudste bovenaan"
                captionHidden
                columns={kolommen(props)}
                rows={berichten}
                rowKey={({ id }) => id}
              />
            </Panel>
            <ButtonGroup>
              <Button>Keur de gekozen mails goed</Button>
              {goed > 1 && (
                <Button variant="secondary" name="alles" value="ja">
                  Keur alle {goed} goed
                </Button>
              )}
            </ButtonGroup>
            <Panel title="Toch niet versturen">
              <Stack>
                <Paragraph>
                  Een mail die u intrekt, gaat nooit weg. De reden komt in het logboek van het traject.
                </Paragraph>
                <TextInput
                  name="reden"
                  label="Waarom trekt u de gekozen mails in?"
                  value={reden}
                  error={fout['reden']}
                  maxLength={500}
                />
                <ButtonGroup>
                  <Button variant="danger" formAction={`${PAD}/intrekken`}>
                    Trek de gekozen mails in
                  </Button>
                </ButtonGroup>
              </Stack>
            </Panel>
          </Stack>
        </Form>
      )}
    </BureauFrame>
  );
}
