import type { ReactElement, ReactNode } from 'react';
import type { DocumentBeeld, Traject } from '#case-management';
import { naarPlatteTekst } from '#documents';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Checkbox,
  Details,
  DocumentView,
  ErrorSummary,
  FileInput,
  Form,
  List,
  Panel,
  TextArea,
  TextInput,
} from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { Schrijfhulp } from './schrijfhulp.tsx';

export interface BewerkenPageProps {
  readonly traject: Traject;
  readonly document: DocumentBeeld;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** Somebody else kept a version in the meantime: what to do about it. */
  readonly botsing?: string | undefined;
}

export const BESTANDEN = '.docx,.odt,.pptx,.pdf,.txt';

export function BewerkenPage(props: BewerkenPageProps): ReactElement {
  const { traject, document, typed, faults = [], botsing } = props;
  const { soort, titel, versie } = document;
  const pad = trajectPad(traject.id, `documenten/${soort}`);
  const fout = faultsByField(faults);
  const tekst = typed?.['tekst'] ?? (versie ? naarPlatteTekst(versie.inhoud) : '');
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={`${titel}: nieuwe versie`}
      lead={versie ? `U gaat uit van versie ${versie.nummer}. Die blijft bewaard.` : 'Dit wordt versie 0.1.'}
      crumbs={[
        { href: pad, text: titel },
        { href: `${pad}/bewerken`, text: 'Nieuwe versie' },
      ]}
      faulty={faults.length > 0 || botsing !== undefined}
    >
      <ErrorSummary faults={faults} />
      {botsing !== undefined && <Botsing tekst={botsing} document={document} />}
      <Panel>
        <Form action={pad} files hidden={{ verwachtNummer: versie?.nummer ?? '' }}>
          <FormStart />
          <TextArea name="tekst" label="Tekst" rows={22} value={tekst} error={fout['tekst']} />
          <Schrijfhulp />
          <TextInput
            name="toelichting"
            label="Wat is er nieuw in deze versie?"
            required={false}
            value={typed?.['toelichting']}
            error={fout['toelichting']}
            maxLength={500}
            width="full"
          />
          {versie?.bestand && (
            <Checkbox
              name="behouden"
              label={`Bewaar ook het bestand ${versie.bestand.naam} bij deze versie`}
              checked={typed === undefined || typed['behouden'] === 'ja'}
            />
          )}
          <FileInput
            name="bestand"
            label={versie?.bestand ? 'Ander bestand' : 'Bestand'}
            required={false}
            accept={BESTANDEN}
            error={fout['bestand']}
            description={`Word (docx), OpenDocument (odt), pptx, pdf of txt. Hoogstens 10 MB.${typed ? ' Kies het bestand opnieuw: uw browser onthoudt het niet.' : ''}`}
          />
          <ButtonGroup>
            <Button>Bewaar als concept</Button>
            <ButtonLink href={versie ? pad : trajectPad(traject.id, 'documenten')} variant="subtle">
              Annuleer
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </Panel>
    </TrajectPage>
  );
}

function Botsing({
  tekst,
  document: { versie },
}: {
  readonly tekst: string;
  readonly document: DocumentBeeld;
}): ReactNode {
  return (
    <Alert kind="warning" title="Iemand anders was u voor">
      {tekst}
      {versie && (
        <Details summary={`Lees versie ${versie.nummer} van ${versie.gemaaktDoor}`}>
          <DocumentView doc={versie.inhoud} level={3} anchor="ander" />
        </Details>
      )}
      <List
        items={[
          'Neem over wat u wilt houden.',
          'Bewaar daarna opnieuw. Uw tekst wordt dan de volgende versie.',
        ]}
      />
    </Alert>
  );
}
