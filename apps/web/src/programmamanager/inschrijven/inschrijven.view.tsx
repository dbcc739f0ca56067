import { Fragment, type ReactElement } from 'react';
import type { Gemeente, Medewerker } from '#case-management';
import type { ClientSoort, Programmablad } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenFields,
  Link,
  PageHeader,
  Panel,
  Paragraph,
  Select,
  Stack,
} from '#ui';
import { BureauFrame, FormStart, faultsByField } from '../../shell/index.ts';
import { ClientVelden } from './client-velden.tsx';
import { CLIENT_SOORT } from './woorden.ts';

export interface InschrijvenPageProps {
  readonly blad: Programmablad;
  /** One of the kinds of client that the programme is for. */
  readonly soort: ClientSoort;
  /** There are other programmes to choose from. */
  readonly meer: boolean;
  readonly gemeenten: readonly Gemeente[];
  readonly managers: readonly Medewerker[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function InschrijvenPage(props: InschrijvenPageProps): ReactElement {
  const { blad, soort, meer, gemeenten, managers, typed, faults = [] } = props;
  const fout = faultsByField(faults);
  const titel = `${CLIENT_SOORT[soort]} toevoegen`;
  return (
    <BureauFrame
      title={titel}
      section="bord"
      crumbs={[
        { href: '/bord', text: 'Bord' },
        { href: '/trajecten/nieuw', text: titel },
      ]}
      faulty={faults.length > 0}
    >
      <PageHeader
        kicker={blad.titel}
        title={titel}
        lead="U begint een nieuw traject. Daarna voegt u de mensen toe en legt u de data vast."
      />
      <ErrorSummary faults={faults} />
      <Panel>
        <Form action="/trajecten/nieuw">
          <FormStart requestId={typed['requestId']} />
          <HiddenFields
            values={{
              programma: blad.naam,
              aanmelding: typed['aanmelding'],
              soort,
            }}
          />
          <Stack>
            {meer && (
              <Paragraph>
                Programma: {`‘${blad.titel}’. `}
                <Link href="/trajecten/nieuw">Kies een ander programma</Link>
              </Paragraph>
            )}
            <AndereSoorten blad={blad} soort={soort} typed={typed} />
            <ClientVelden soort={soort} gemeenten={gemeenten} typed={typed} fout={fout} />
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

/** The same form for another kind of client, with what was known already. */
function AndereSoorten({
  blad,
  soort,
  typed,
}: Pick<InschrijvenPageProps, 'blad' | 'soort' | 'typed'>): ReactElement | null {
  const andere = blad.clienten.filter((ander) => ander !== soort);
  if (andere.length === 0) return null;
  const { requestId: _verzoek, ...bekend } = typed;
  const pad = (ander: ClientSoort): string =>
    `/trajecten/nieuw?${new URLSearchParams({ ...bekend, programma: blad.naam, soort: ander })}`;
  return (
    <Paragraph>
      Of begin het traject voor een{' '}
      {andere.map((ander, nummer) => (
        <Fragment key={ander}>
          {nummer > 0 && ' of '}
          <Link href={pad(ander)}>{CLIENT_SOORT[ander].toLowerCase()}</Link>
        </Fragment>
      ))}
      .
    </Paragraph>
  );
}
