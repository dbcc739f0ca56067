import type { ReactNode } from 'react';
import type { Versievergelijking } from '#case-management';
import type { VersieKop } from '#case-management';
import { Alert, ButtonLink, DiffSummary, DiffView, Panel, Stack } from '#ui';
import type { DocumentPaden } from './document-paden.ts';
import { Vergelijkkeuze } from './vergelijkkeuze.tsx';

export interface VergelijkingProps {
  readonly paden: DocumentPaden;
  readonly versies: readonly VersieKop[];
  readonly gevonden: Versievergelijking;
}

/** What differs between two versions, and another choice of two. */
export function Vergelijking({ paden, versies, gevonden }: VergelijkingProps): ReactNode {
  const { oud, nieuw, vergelijking } = gevonden;
  return (
    <Stack>
      <Vergelijkkeuze paden={paden} versies={versies} oud={oud.nummer} nieuw={nieuw.nummer} />
      {oud.nummer === nieuw.nummer ? (
        <Alert kind="info">U koos twee keer dezelfde versie. Kies een andere om te vergelijken.</Alert>
      ) : (
        <>
          <Panel title={`Wat er veranderde van versie ${oud.nummer} naar ${nieuw.nummer}`}>
            <DiffSummary vergelijking={vergelijking} />
            <ButtonLink href={paden.wijzigingen(oud.nummer, nieuw.nummer)}>
              Download met bijgehouden wijzigingen (docx)
            </ButtonLink>
          </Panel>
          <Panel>
            <DiffView
              vergelijking={vergelijking}
              level={2}
              imageSrc={(sha256) => `${paden.afbeeldingen}${sha256}`}
            />
          </Panel>
        </>
      )}
    </Stack>
  );
}
