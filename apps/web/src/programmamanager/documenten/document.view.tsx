import type { ReactElement, ReactNode } from 'react';
import type { DocumentBeeld, Traject, VersieKop } from '#case-management';
import { formatDatum } from '#domain';
import { Alert, ButtonGroup, ButtonLink, Columns, EmptyState, Link, Paragraph, Stack } from '#ui';
import { DocumentStand, Downloads, VersieTekst, Versies, documentPaden } from '../../documenten/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface DocumentPageProps {
  readonly traject: Traject;
  readonly document: DocumentBeeld;
}

/** One document to read, with everything that came before it. */
export function DocumentPage({ traject, document }: DocumentPageProps): ReactElement {
  const { soort, titel, versie, versies, besloten } = document;
  const paden = documentPaden(trajectPad(traject.id), soort);
  const pad = paden.document;
  const laatste = versies[0] ?? null;
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={titel}
      badge={<DocumentStand versie={versie ?? laatste} />}
      lead={versie ? `Bewaard op ${formatDatum(versie.gemaaktOp)} door ${versie.gemaaktDoor}.` : undefined}
      crumbs={[{ href: pad, text: titel }]}
      actions={besloten === null && <Acties pad={pad} laatste={laatste} />}
    >
      {versie && laatste && versie.nummer !== laatste.nummer && (
        <Alert kind="info" title={`U leest versie ${versie.nummer}`}>
          De laatste is <Link href={pad}>versie {laatste.nummer}</Link>.{' '}
          <Link href={paden.vergelijking(versie.nummer, laatste.nummer)}>Bekijk wat er veranderde</Link>.
        </Alert>
      )}
      {besloten !== null && (
        <Alert kind="info" title="De inhoud is niet voor u bestemd">
          {besloten}
        </Alert>
      )}
      {besloten !== null ? (
        versies.length > 0 && <Versies paden={paden} versies={versies} leesbaar={false} />
      ) : versie ? (
        <Columns
          main={<VersieTekst paden={paden} versie={versie} />}
          aside={
            <Stack>
              <Versies paden={paden} versies={versies} />
              <Downloads paden={paden} versie={versie} />
            </Stack>
          }
        />
      ) : (
        <NogGeen pad={pad} />
      )}
    </TrajectPage>
  );
}

function NogGeen({ pad }: { readonly pad: string }): ReactNode {
  return (
    <EmptyState title="Dit document is er nog niet">
      <Paragraph>Begin met het sjabloon, schrijf zelf, of voeg een Word-bestand toe.</Paragraph>
      <ButtonGroup>
        <ButtonLink href={`${pad}/sjabloon`} variant="primary">
          Bekijk het sjabloon
        </ButtonLink>
        <ButtonLink href={`${pad}/bewerken`}>Maak de eerste versie</ButtonLink>
      </ButtonGroup>
    </EmptyState>
  );
}

function Acties({ pad, laatste }: { readonly pad: string; readonly laatste: VersieKop | null }): ReactNode {
  if (!laatste) return null;
  return (
    <>
      <ButtonLink href={`${pad}/bewerken`}>Maak een nieuwe versie</ButtonLink>
      {laatste.status !== 'vastgesteld' && (
        <ButtonLink href={`${pad}/vaststellen`} variant="primary">
          Stel vast
        </ButtonLink>
      )}
    </>
  );
}
