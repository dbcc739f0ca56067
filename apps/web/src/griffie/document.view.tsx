import type { ReactElement } from 'react';
import type { Traject, Versie } from '#case-management';
import { formatDatum, formatKort } from '#domain';
import { DocumentView, Link, PageHeader, Panel, Paragraph } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { GriffieFrame } from './griffie-frame.tsx';

interface DocumentPageProps {
  readonly token: string;
  readonly traject: Traject;
  readonly titel: string;
  readonly versie: Versie;
}

export function DocumentPage({ token, traject, titel, versie }: DocumentPageProps): ReactElement {
  return (
    <GriffieFrame token={token} traject={traject} title={titel} at="overzicht">
      <PageHeader
        title={titel}
        lead={`Versie ${versie.nummer} van ${formatDatum(versie.gemaaktOp)}${versie.status === 'vastgesteld' ? ', vastgesteld' : ''}`}
      />
      <VersieTekst path={linkPath('griffie', token)} versie={versie} />
      <Link href={linkPath('griffie', token)}>Terug naar het overzicht</Link>
    </GriffieFrame>
  );
}

/** The text of a version, and the file that came with it. */
export function VersieTekst({
  path,
  versie,
}: {
  readonly path: string;
  readonly versie: Versie;
}): ReactElement {
  const { bestand, soort, nummer, inhoud, toelichting, gemaaktOp } = versie;
  return (
    <Panel title={`Versie ${nummer}, ${formatKort(gemaaktOp)}`}>
      {toelichting !== '' && <Paragraph subtle>{toelichting}</Paragraph>}
      <DocumentView doc={inhoud} level={3} anchor={soort} />
      {bestand !== null && (
        <Paragraph>
          <Link href={`${path}/documenten/${soort}/${nummer}/bestand`}>
            Download {bestand.naam} ({Math.ceil(bestand.grootte / 1024)} kB)
          </Link>
        </Paragraph>
      )}
    </Panel>
  );
}
