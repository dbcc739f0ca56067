import type { ReactElement } from 'react';
import type { DocumentBeeld, Traject } from '#case-management';
import type { TekstDocument } from '#documents';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Checkbox,
  ErrorSummary,
  FileInput,
  Form,
  Panel,
  RadioGroup,
  TextInput,
} from '#ui';
import { documentPaden } from '../../documenten/index.ts';
import { TekstVeld, getypteTekst } from '../../editor/index.ts';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { Botsing } from './botsing.tsx';
import { NogNietBekend } from './nog-niet-bekend.tsx';

/** A text that is begun with the template. */
export interface Begin {
  readonly inhoud: TekstDocument;
  /** Merge fields without a value. */
  readonly onbekend: readonly string[];
}

export interface BewerkenPageProps {
  readonly traject: Traject;
  readonly document: DocumentBeeld;
  readonly begin?: Begin | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** Somebody else kept a version in the meantime: what to do about it. */
  readonly botsing?: string | undefined;
}

export const BESTANDEN = '.docx,.odt,.pptx,.pdf,.txt';
const LEEG: TekstDocument = { type: 'doc', content: [] };

const KEUZE = [
  { value: 'bestand', label: 'De tekst uit het Word-bestand' },
  { value: 'tekst', label: 'De tekst hierboven; het bestand gaat mee als bijlage' },
];

export function BewerkenPage(props: BewerkenPageProps): ReactElement {
  const { traject, document, begin, typed, faults = [], botsing } = props;
  const { soort, titel, versie } = document;
  const paden = documentPaden(trajectPad(traject.id), soort);
  const fout = faultsByField(faults);
  const eigen = typed && getypteTekst(typed);
  const uitSjabloon = begin !== undefined || typed?.['begin'] === 'sjabloon';
  const verwachtNummer = versie?.nummer ?? '';
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={`${titel}: nieuwe versie`}
      lead={versie ? `U gaat uit van versie ${versie.nummer}. Die blijft bewaard.` : 'Dit wordt versie 0.1.'}
      crumbs={[
        { href: paden.document, text: titel },
        { href: `${paden.document}/bewerken`, text: 'Nieuwe versie' },
      ]}
      faulty={faults.length > 0 || botsing !== undefined}
    >
      <ErrorSummary faults={faults} />
      {botsing !== undefined && <Botsing tekst={botsing} document={document} eigen={eigen} paden={paden} />}
      {begin && <NogNietBekend velden={begin.onbekend} />}
      <Panel>
        <Form
          action={paden.document}
          files
          hidden={{ verwachtNummer, begin: uitSjabloon ? 'sjabloon' : undefined }}
        >
          <FormStart />
          <TekstVeld
            label="Tekst"
            inhoud={eigen ?? begin?.inhoud ?? versie?.inhoud ?? LEEG}
            typed={typed?.['tekst']}
            error={fout['tekst']}
            afbeeldingen={paden.afbeeldingen}
          />
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
            description={`Een Word-bestand (docx) wordt de tekst van deze versie. Een pdf, pptx, odt of txt gaat mee als bijlage. Hoogstens 10 MB.${typed ? ' Kies het bestand opnieuw: uw browser onthoudt het niet.' : ''}`}
          />
          {(fout['woorden'] !== undefined || typed?.['woorden'] !== undefined) && (
            <RadioGroup
              name="woorden"
              label="Welke tekst krijgt deze versie?"
              options={KEUZE}
              value={typed?.['woorden']}
              error={fout['woorden']}
            />
          )}
          <ButtonGroup>
            <Button>Bewaar als concept</Button>
            <ButtonLink
              href={versie ? paden.document : trajectPad(traject.id, 'documenten')}
              variant="subtle"
            >
              Annuleer
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </Panel>
      {!versie && !uitSjabloon && (
        <Alert kind="info" title="Liever niet met een leeg vel beginnen?">
          <ButtonLink href={`${paden.document}/sjabloon`}>Bekijk het sjabloon</ButtonLink>
        </Alert>
      )}
    </TrajectPage>
  );
}
