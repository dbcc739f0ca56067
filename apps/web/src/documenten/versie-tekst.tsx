import type { ReactNode } from 'react';
import type { Versie } from '#case-management';
import { Alert, DocumentView, List, Panel, Paragraph, Stack, type HeadingLevel } from '#ui';
import { BestandLink } from '../tekst/bestand-link.tsx';
import type { DocumentPaden } from './document-paden.ts';

export interface VersieTekstProps {
  readonly paden: DocumentPaden;
  readonly versie: Versie;
  readonly title?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly anchor?: string | undefined;
  /** Also what was said about it, and the file: where there is no list of downloads beside it. */
  readonly volledig?: boolean | undefined;
}

/** The words of a version, with what could not be taken over from the file that they were read from. */
export function VersieTekst(props: VersieTekstProps): ReactNode {
  const { paden, versie, title, level = 2, anchor, volledig = false } = props;
  const { inhoud, herkomst, toelichting, bestand, nummer } = versie;
  const meldingen = herkomst?.meldingen ?? [];
  return (
    <Stack>
      {meldingen.length > 0 && (
        <Alert kind="warning" title={`Niet alles uit ${herkomst?.bestand ?? 'het bestand'} kon mee`}>
          <List items={[...meldingen]} />
          <Paragraph>Kijk of de tekst hieronder klopt. Het bestand zelf is ook bewaard.</Paragraph>
        </Alert>
      )}
      <Panel title={title}>
        {volledig && toelichting !== '' && <Paragraph subtle>{toelichting}</Paragraph>}
        {(volledig || inhoud.content.length === 0) && (
          <BestandLink bestand={bestand} href={paden.bestand(nummer)} />
        )}
        {inhoud.content.length > 0 ? (
          <DocumentView
            doc={inhoud}
            level={level}
            anchor={anchor}
            imageSrc={(sha256) => `${paden.afbeeldingen}${sha256}`}
          />
        ) : (
          <Paragraph subtle>De tekst staat in het bestand.</Paragraph>
        )}
      </Panel>
    </Stack>
  );
}
