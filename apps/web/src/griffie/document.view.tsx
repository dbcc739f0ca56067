import type { ReactElement } from 'react';
import type { DocumentBeeld, Traject, Versie, Versievergelijking } from '#case-management';
import { formatDatum, formatKort } from '#domain';
import { Alert, Link, PageHeader } from '#ui';
import {
  Downloads,
  Vergelijking,
  VersieTekst as Tekst,
  Versies,
  documentPaden,
} from '../documenten/index.ts';
import { linkPath } from '../links/link-paths.ts';
import { GriffieFrame } from './griffie-frame.tsx';

interface DocumentPageProps {
  readonly token: string;
  readonly traject: Traject;
  readonly document: DocumentBeeld;
  readonly versie: Versie;
}

export function DocumentPage({ token, traject, document, versie }: DocumentPageProps): ReactElement {
  const { titel, soort, versies } = document;
  const path = linkPath('griffie', token);
  const paden = documentPaden(path, soort);
  const laatste = versies[0];
  return (
    <GriffieFrame token={token} traject={traject} title={titel} at="overzicht">
      <PageHeader
        title={titel}
        lead={`Versie ${versie.nummer} van ${formatDatum(versie.gemaaktOp)}${versie.status === 'vastgesteld' ? ', vastgesteld' : ''}`}
      />
      {laatste && laatste.nummer !== versie.nummer && (
        <Alert kind="info" title={`U leest versie ${versie.nummer}`}>
          De laatste is <Link href={paden.document}>versie {laatste.nummer}</Link>.{' '}
          <Link href={paden.vergelijking(versie.nummer, laatste.nummer)}>Bekijk wat er veranderde</Link>.
        </Alert>
      )}
      <VersieTekst path={path} versie={versie} />
      <Downloads paden={paden} versie={versie} />
      <Versies paden={paden} versies={versies} />
      <Link href={path}>Terug naar het overzicht</Link>
    </GriffieFrame>
  );
}

interface VergelijkenPageProps {
  readonly token: string;
  readonly traject: Traject;
  readonly document: DocumentBeeld;
  readonly gevonden: Versievergelijking;
}

export function VergelijkenPage({ token, traject, document, gevonden }: VergelijkenPageProps): ReactElement {
  const paden = documentPaden(linkPath('griffie', token), document.soort);
  const title = `${document.titel}: versies vergelijken`;
  return (
    <GriffieFrame token={token} traject={traject} title={title} at="overzicht">
      <PageHeader title={title} />
      <Vergelijking paden={paden} versies={document.versies} gevonden={gevonden} />
      <Link href={paden.document}>Terug naar het document</Link>
    </GriffieFrame>
  );
}

/** The text of a version below a heading of its own. */
export function VersieTekst({
  path,
  versie,
}: {
  readonly path: string;
  readonly versie: Versie;
}): ReactElement {
  const { soort, nummer, gemaaktOp } = versie;
  return (
    <Tekst
      paden={documentPaden(path, soort)}
      versie={versie}
      title={`Versie ${nummer}, ${formatKort(gemaaktOp)}`}
      level={3}
      anchor={soort}
      volledig
    />
  );
}
