import type { ReactNode } from 'react';
import type { DocumentBeeld } from '#case-management';
import { neemIdsOver, vergelijk } from '#documents';
import type { TekstDocument, Vergelijking } from '#documents';
import { Alert, Details, DiffSummary, DiffView, DocumentView, List, Panel, Stack } from '#ui';
import type { DocumentPaden } from '../../documenten/index.ts';

export interface BotsingProps {
  readonly tekst: string;
  /** With the version that somebody else kept. */
  readonly document: DocumentBeeld;
  /** What the writer was about to keep; undefined when it was a file. */
  readonly eigen: TekstDocument | undefined;
  readonly paden: DocumentPaden;
}

/** Somebody else was first: what they wrote, and how it differs from the text in the form, which is lost for nobody. */
export function Botsing({ tekst, document: { versie }, eigen, paden }: BotsingProps): ReactNode {
  const imageSrc = (sha256: string): string => `${paden.afbeeldingen}${sha256}`;
  return (
    <Stack>
      <Alert kind="warning" title="Iemand anders was u voor">
        {tekst}
        <List
          items={[
            'Uw tekst staat hieronder, zoals u hem schreef.',
            'Neem over wat u van de ander wilt houden.',
            'Bewaar daarna opnieuw. Uw tekst wordt dan de volgende versie.',
          ]}
        />
      </Alert>
      {versie && eigen && (
        <Panel title={`Wat uw tekst anders zegt dan versie ${versie.nummer}`}>
          <Verschil van={versie.inhoud} naar={eigen} imageSrc={imageSrc} />
        </Panel>
      )}
      {versie && (
        <Details summary={`Lees versie ${versie.nummer} van ${versie.gemaaktDoor}`}>
          <DocumentView doc={versie.inhoud} level={2} anchor="ander" imageSrc={imageSrc} />
        </Details>
      )}
    </Stack>
  );
}

interface VerschilProps {
  readonly van: TekstDocument;
  readonly naar: TekstDocument;
  readonly imageSrc: (sha256: string) => string;
}

const verschilTussen = (van: TekstDocument, naar: TekstDocument): Vergelijking => {
  let nummer = 0;
  const ids = (): string => `eigen-${++nummer}`;
  return vergelijk(van, neemIdsOver(naar, van, ids));
};

function Verschil({ van, naar, imageSrc }: VerschilProps): ReactNode {
  const vergelijking = verschilTussen(van, naar);
  return (
    <>
      <DiffSummary vergelijking={vergelijking} anchor="eigen" />
      <DiffView vergelijking={vergelijking} level={3} anchor="eigen" imageSrc={imageSrc} />
    </>
  );
}
