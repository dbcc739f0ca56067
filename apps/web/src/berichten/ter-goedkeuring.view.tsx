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
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Link,
  List,
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
import { wachtgroepen, type Wachtgroep } from './wachtgroepen.ts';
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

const kolommen = ({ gekozen = [], traject }: TerGoedkeuringProps): readonly Column<Wachtgroep>[] => [
  {
    header: 'Kies',
    headerHidden: true,
    cell: ({ eerste, berichten, waarde }) => (
      <Checkbox
        name="berichten"
        value={waarde}
        checked={gekozen.includes(eerste.id)}
        label={`Kies ‘${eerste.onderwerp}’ aan ${aanWie(berichten)}`}
        labelHidden
      />
    ),
  },
  {
    header: 'Bericht',
    rowHeader: true,
    cell: ({ eerste }) => <Link href={`/berichten/${eerste.id}`}>{eerste.onderwerp}</Link>,
  },
  { header: 'Aan', cell: Ontvangers },
  ...(traject
    ? []
    : [
        {
          header: 'Traject',
          cell: ({ eerste }: Wachtgroep) => <Link href={trajectPad(eerste.trajectId)}>{eerste.client}</Link>,
        },
      ]),
  { header: 'Gemaakt', cell: ({ eerste }) => formatDatumTijd(eerste.aangemaaktOp) },
  { header: 'Uiterlijk', cell: ({ eerste }) => <Uiterlijk {...eerste} /> },
];

const aanWie = (berichten: readonly TeBeslissen[]): string =>
  berichten.length === 1 ? (berichten[0]?.aanNaam ?? '') : `${berichten.length} mensen`;

/** Each of several people has a mail of their own, to read and to decide about apart. */
function Ontvangers({ eerste, berichten }: Wachtgroep): ReactNode {
  if (berichten.length === 1)
    return (
      <>
        {eerste.aanNaam}
        <br />
        {eerste.aanAdres}
      </>
    );
  return (
    <Details summary={aanWie(berichten)}>
      <List
        items={berichten.map(({ id, aanNaam }) => (
          <Link key={id} href={`/berichten/${id}`}>
            {aanNaam}
          </Link>
        ))}
      />
    </Details>
  );
}

function Uiterlijk({ uiterlijk, telaat }: TeBeslissen): ReactNode {
  if (uiterlijk === null) return 'geen datum';
  if (!telaat) return formatDatumTijd(uiterlijk);
  return <StatusBadge tone="late">Te laat: het was {formatDatumTijd(uiterlijk)}</StatusBadge>;
}

/** What waits for the bureau: look at each mail, and let it go or take it back. */
export function TerGoedkeuringPage(props: TerGoedkeuringProps): ReactElement {
  const { berichten, traject, faults = [], reden } = props;
  const fout = faultsByField(faults);
  const teKeuren = berichten.filter(({ telaat }) => !telaat).map(({ id }) => id);
  const goed = teKeuren.length;
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
                rows={wachtgroepen(berichten)}
                rowKey={({ waarde }) => waarde}
              />
            </Panel>
            <ButtonGroup>
              <Button>Keur de gekozen mails goed</Button>
              {goed > 1 && (
                <Button variant="secondary" name="alles" value={teKeuren.join(',')}>
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
