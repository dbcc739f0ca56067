import type { ReactElement, ReactNode } from 'react';
import type { DocumentBeeld, Traject, Versie, VersieKop } from '#case-management';
import { formatDatum, formatDatumTijd } from '#domain';
import { Alert, ButtonLink, Columns, DocumentView, EmptyState, Link, Panel, Paragraph, Timeline } from '#ui';
import { BestandLink } from '../../tekst/bestand-link.tsx';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { DocumentStand } from './document-stand.tsx';

export interface DocumentPageProps {
  readonly traject: Traject;
  readonly document: DocumentBeeld;
}

/** One document to read, with everything that came before it. */
export function DocumentPage({ traject, document }: DocumentPageProps): ReactElement {
  const { soort, titel, versie, versies, besloten } = document;
  const pad = trajectPad(traject.id, `documenten/${soort}`);
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
          De laatste is <Link href={pad}>versie {laatste.nummer}</Link>.
        </Alert>
      )}
      {besloten !== null && (
        <Alert kind="info" title="De inhoud is niet voor u bestemd">
          {besloten}
        </Alert>
      )}
      {besloten !== null ? (
        versies.length > 0 && <Versies pad={pad} versies={versies} />
      ) : versie ? (
        <Columns main={<Tekst pad={pad} versie={versie} />} aside={<Versies pad={pad} versies={versies} />} />
      ) : (
        <EmptyState title="Dit document is er nog niet">
          <Paragraph>Schrijf de eerste versie, of voeg een bestand toe.</Paragraph>
          <ButtonLink href={`${pad}/bewerken`} variant="primary">
            Maak de eerste versie
          </ButtonLink>
        </EmptyState>
      )}
    </TrajectPage>
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

/** The words of a version; a version may also be a file alone. */
export function Tekst({ pad, versie }: { readonly pad: string; readonly versie: Versie }): ReactNode {
  return (
    <Panel>
      <BestandLink bestand={versie.bestand} href={`${pad}/${versie.nummer}/bestand`} />
      {versie.inhoud.content.length > 0 ? (
        <DocumentView doc={versie.inhoud} level={2} />
      ) : (
        <Paragraph subtle>De tekst staat in het bestand.</Paragraph>
      )}
    </Panel>
  );
}

function Versies({
  pad,
  versies,
}: {
  readonly pad: string;
  readonly versies: readonly VersieKop[];
}): ReactNode {
  return (
    <Panel title="Versies">
      <Timeline
        entries={versies.map((versie) => ({
          id: versie.nummer,
          when: formatDatumTijd(versie.gemaaktOp),
          dateTime: versie.gemaaktOp,
          title: <Link href={`${pad}?versie=${versie.nummer}`}>Versie {versie.nummer}</Link>,
          who: versie.gemaaktDoor,
          tone: versie.status === 'vastgesteld' ? ('done' as const) : ('neutral' as const),
          children: <Bijzonderheden versie={versie} />,
        }))}
      />
    </Panel>
  );
}

function Bijzonderheden({ versie }: { readonly versie: VersieKop }): ReactNode {
  const { status, toelichting, verzondenOp, bestand } = versie;
  const zinnen = [
    ...(status === 'vastgesteld' ? ['Vastgesteld.'] : []),
    ...(verzondenOp === null ? [] : [`Gemaild op ${formatDatum(verzondenOp)}.`]),
    ...(bestand ? [`Met bestand: ${bestand.naam}.`] : []),
    ...(toelichting === '' ? [] : [toelichting]),
  ];
  return zinnen.length > 0 ? <Paragraph subtle>{zinnen.join(' ')}</Paragraph> : null;
}
