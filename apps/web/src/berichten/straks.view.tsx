import type { ReactElement, ReactNode } from 'react';
import type { BerichtRegel, MetTitel, Straks, Straksmail, TeBeslissen } from '#berichten';
import type { Traject } from '#case-management';
import { formatDatumTijd } from '#domain';
import {
  Alert,
  Details,
  EmptyState,
  Link,
  List,
  Panel,
  Paragraph,
  Stack,
  Table,
  Timeline,
  type Column,
} from '#ui';
import { TrajectPage, trajectPad } from '../programmamanager/traject-page.tsx';
import { BerichtStatusBadge } from './bericht-status.tsx';

export interface StraksProps {
  readonly traject: Traject;
  readonly straks: Straks;
  readonly wachtrij: readonly MetTitel<BerichtRegel>[];
  readonly terGoedkeuring: readonly TeBeslissen[];
}

const voorbeeldPad = (id: string, { sjabloon, onderdelen }: Straksmail): string => {
  const query = new URLSearchParams({ sjabloon });
  for (const onderdeel of onderdelen) query.append('onderdeel', onderdeel);
  return `${trajectPad(id, 'berichten/voorbeeld')}?${query}`;
};

const mensen = (aantal: number): string =>
  aantal === 0 ? 'nu aan niemand' : aantal === 1 ? 'aan 1 persoon' : `aan ${aantal} mensen`;

/** What will still be mailed, each with a preview. */
export function StraksPage(props: StraksProps): ReactElement {
  const { traject } = props;
  return (
    <TrajectPage
      traject={traject}
      sectie="berichten"
      title="Wat gaat er nog uit?"
      lead="Mails die wachten, en mails die vanzelf weggaan als er niets verandert. U kunt elke mail vooraf lezen."
      crumbs={[{ href: trajectPad(traject.id, 'berichten/straks'), text: 'Wat gaat er nog uit?' }]}
    >
      <Stack>
        <Goedkeuring {...props} />
        <Wachtrij {...props} />
        <Vanzelf {...props} />
        <Alle {...props} />
      </Stack>
    </TrajectPage>
  );
}

function Goedkeuring({ traject, terGoedkeuring: { length } }: StraksProps): ReactNode {
  if (length === 0) return null;
  return (
    <Alert kind="warning" title={length === 1 ? '1 mail wacht op u' : `${length} mails wachten op u`}>
      Ze gaan pas weg als iemand van het bureau ze goedkeurt.{' '}
      <Link href={`/ter-goedkeuring?traject=${traject.id}`}>Lees ze en keur ze goed</Link>.
    </Alert>
  );
}

const KOLOMMEN: readonly Column<MetTitel<BerichtRegel>>[] = [
  {
    header: 'Bericht',
    rowHeader: true,
    cell: ({ id, onderwerp }) => <Link href={`/berichten/${id}`}>{onderwerp}</Link>,
  },
  { header: 'Aan', cell: ({ aanNaam }) => aanNaam },
  { header: 'Stand', cell: (regel) => <BerichtStatusBadge {...regel} /> },
];

function Wachtrij({ wachtrij }: StraksProps): ReactNode {
  if (wachtrij.length === 0) return null;
  return (
    <Panel title="Dit staat klaar" flush>
      <Table
        caption="Mails die klaarstaan"
        captionHidden
        columns={KOLOMMEN}
        rows={wachtrij}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}

const waaromNiets = (gepauzeerd: boolean, afgelopen: boolean): string => {
  if (afgelopen) return 'Het traject is afgelopen.';
  return gepauzeerd
    ? 'Het traject ligt stil. Termijnen lopen weer als u het traject hervat.'
    : 'Mails gaan nu alleen weg als iemand een stap zet.';
};

function Vanzelf({ traject, straks: { vanzelf, gepauzeerd, afgelopen } }: StraksProps): ReactNode {
  return (
    <Panel title="Dit gaat vanzelf">
      {vanzelf.length === 0 ? (
        <EmptyState title="Er gaat nu niets vanzelf weg">{waaromNiets(gepauzeerd, afgelopen)}</EmptyState>
      ) : (
        <Stack>
          <Paragraph subtle>Zo gaat het als niemand iets doet. Elke stap kan dit veranderen.</Paragraph>
          <Timeline
            entries={vanzelf.map(({ op, titel, mails }, nummer) => ({
              id: String(nummer),
              when: formatDatumTijd(op),
              dateTime: op,
              title: titel,
              tone: 'planned' as const,
              children: <Mails id={traject.id} mails={mails} />,
            }))}
          />
        </Stack>
      )}
    </Panel>
  );
}

function Mails({ id, mails }: { readonly id: string; readonly mails: readonly Straksmail[] }): ReactNode {
  return (
    <List
      items={mails.map((mail) => (
        <span key={`${mail.sjabloon} ${mail.onderdelen.join()}`}>
          <Link href={voorbeeldPad(id, mail)}>{mail.titel}</Link>, {mensen(mail.mensen)}
        </span>
      ))}
    />
  );
}

function Alle({ traject, straks: { alle } }: StraksProps): ReactNode {
  return (
    <Details summary={`Alle ${alle.length} mails die dit programma kan versturen`}>
      <Mails id={traject.id} mails={alle} />
    </Details>
  );
}
