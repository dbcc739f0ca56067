import type { ReactElement, ReactNode } from 'react';
import type { Certificaatregel, CertificatenBeeld, Traject } from '#case-management';
import { formatDatum } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonLink,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Form,
  Link,
  Panel,
  Paragraph,
  StickyActions,
  Table,
  TextInput,
} from '#ui';
import { faultsByField, useRolNaam } from '../../../shell/index.ts';
import { TrajectPage, trajectPad } from '../../traject-page.tsx';
import { naamVeld } from './certificaten.forms.ts';

export interface CertificatenPageProps {
  readonly traject: Traject;
  readonly beeld: CertificatenBeeld;
  /** Ids that are ticked; left out: everybody who can get one. */
  readonly gekozen?: readonly string[] | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

/** Who gets a certificate, under which name, and the sheets to print. */
export function CertificatenPage(props: CertificatenPageProps): ReactElement {
  const { traject, beeld, faults = [] } = props;
  const pad = trajectPad(traject.id, 'training/certificaten');
  const uitgereikt = beeld.regels.filter(({ stand }) => stand.soort === 'uitgereikt').length;
  return (
    <TrajectPage
      traject={traject}
      sectie="training"
      title="Certificaten"
      lead="Voor wie bij elk dagdeel van de training was."
      crumbs={[{ href: pad, text: 'Certificaten' }]}
      faulty={faults.length > 0}
      actions={
        uitgereikt > 0 ? (
          <ButtonLink href={`${pad}/alle.pdf`}>
            Download {uitgereikt === 1 ? 'het certificaat' : `alle ${uitgereikt} certificaten`} (pdf)
          </ButtonLink>
        ) : undefined
      }
    >
      <ErrorSummary faults={faults} />
      {beeld.regels.length === 0 ? (
        <EmptyState title="Er doet nog niemand mee aan de training">
          <ButtonLink href={trajectPad(traject.id, 'training')}>Bekijk wie mee mag doen</ButtonLink>
        </EmptyState>
      ) : (
        <Lijst {...props} pad={pad} />
      )}
    </TrajectPage>
  );
}

function Lijst({
  beeld: { regels, ondertekenaar },
  pad,
  gekozen,
  typed = {},
  faults = [],
}: CertificatenPageProps & { readonly pad: string }): ReactNode {
  const rolNaam = useRolNaam();
  const fout = faultsByField(faults);
  const kan = regels.filter(({ stand }) => stand.soort === 'kan' || stand.soort === 'uitgereikt');
  const aangevinkt = ({ deelnemer, stand }: Certificaatregel): boolean =>
    gekozen ? gekozen.includes(deelnemer.id) : stand.soort === 'kan';
  return (
    <Form action={pad} label="Certificaten uitreiken">
      <Panel title="Wie krijgt een certificaat?" flush>
        <Table
          caption="Wie krijgt een certificaat?"
          captionHidden
          columns={[
            {
              header: 'Kies',
              headerHidden: true,
              cell: (regel) =>
                regel.stand.soort === 'kan' || regel.stand.soort === 'uitgereikt' ? (
                  <Checkbox
                    name="deelnemer"
                    value={regel.deelnemer.id}
                    label={`Certificaat voor ${regel.deelnemer.naam}`}
                    labelHidden
                    checked={aangevinkt(regel)}
                  />
                ) : null,
            },
            { header: 'Deelnemer', rowHeader: true, cell: ({ deelnemer }) => deelnemer.naam },
            { header: 'Rol', cell: ({ deelnemer }) => rolNaam(deelnemer.rol) },
            {
              header: 'Naam op het certificaat',
              cell: ({ deelnemer, stand }) =>
                stand.soort === 'kan' || stand.soort === 'uitgereikt' ? (
                  <TextInput
                    name={naamVeld(deelnemer.id)}
                    label={`Naam op het certificaat van ${deelnemer.naam}`}
                    labelHidden
                    maxLength={100}
                    value={
                      typed[naamVeld(deelnemer.id)] ??
                      (stand.soort === 'uitgereikt' ? stand.certificaat.naam : deelnemer.naam)
                    }
                    error={fout[naamVeld(deelnemer.id)]}
                  />
                ) : (
                  stand.reden
                ),
            },
            { header: 'Certificaat', cell: (regel) => <Stand regel={regel} pad={pad} /> },
          ]}
          rows={regels}
          rowKey={({ deelnemer }) => deelnemer.id}
        />
      </Panel>
      {kan.length > 0 && (
        <>
          <Paragraph subtle>
            Op elk certificaat staat: {ondertekenaar}, programmamanager. Klopt een naam op een uitgereikt
            certificaat niet? Verbeter de naam, vink die persoon aan en reik opnieuw uit. Nummer en datum
            blijven dan hetzelfde.
          </Paragraph>
          <StickyActions>
            <Button>Reik de certificaten uit</Button>
          </StickyActions>
        </>
      )}
    </Form>
  );
}

function Stand({
  regel: { deelnemer, stand },
  pad,
}: {
  readonly regel: Certificaatregel;
  readonly pad: string;
}): ReactNode {
  if (stand.soort !== 'uitgereikt') return stand.soort === 'kan' ? 'Kan worden uitgereikt' : 'Nog niet';
  const { nummer, uitgereiktOp } = stand.certificaat;
  return (
    <span>
      {nummer}, {formatDatum(uitgereiktOp)}. <Link href={`${pad}/${deelnemer.id}`}>Download (pdf)</Link>
    </span>
  );
}
