import type { ReactElement, ReactNode } from 'react';
import type { DocumentBeeld, Traject, VersieKop } from '#case-management';
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

/** A Word file that the words were read from says something else as soon as they are changed. */
const isBron = ({ herkomst, bestand }: VersieKop): boolean =>
  herkomst?.hoe === 'bestand' && herkomst.bestand === bestand?.naam;

export function BewerkenPage(props: BewerkenPageProps): ReactElement {
  const { traject, document, begin, typed, faults = [], botsing } = props;
  const { soort, titel, versie } = document;
  const paden = documentPaden(trajectPad(traject.id), soort);
  const uitSjabloon = begin !== undefined || typed?.['begin'] === 'sjabloon';
  const eigen = typed && getypteTekst(typed);
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
        <Versieformulier {...props} uitSjabloon={uitSjabloon} eigen={eigen} />
      </Panel>
      {!versie && !uitSjabloon && (
        <Alert kind="info" title="Liever niet met een leeg vel beginnen?">
          <ButtonLink href={`${paden.document}/sjabloon`}>Bekijk het sjabloon</ButtonLink>
        </Alert>
      )}
    </TrajectPage>
  );
}

type VersieformulierProps = BewerkenPageProps & {
  readonly uitSjabloon: boolean;
  /** What was typed before; undefined at first. */
  readonly eigen: TekstDocument | undefined;
};

function Versieformulier(props: VersieformulierProps): ReactNode {
  const { traject, document, begin, typed, faults = [], uitSjabloon, eigen } = props;
  const { soort, versie } = document;
  const paden = documentPaden(trajectPad(traject.id), soort);
  const fout = faultsByField(faults);
  const hidden = { verwachtNummer: versie?.nummer ?? '', begin: uitSjabloon ? 'sjabloon' : undefined };
  return (
    <Form action={paden.document} files hidden={hidden}>
      <FormStart />
      <TekstVeld
        label="Tekst"
        inhoud={eigen ?? begin?.inhoud ?? versie?.inhoud ?? LEEG}
        typed={typed?.['tekst']}
        error={fout['tekst']}
        onbewaard={eigen !== undefined}
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
      <Bestandskeuze versie={versie} typed={typed} fout={fout} />
      <ButtonGroup>
        <Button>Bewaar als concept</Button>
        <ButtonLink href={versie ? paden.document : trajectPad(traject.id, 'documenten')} variant="subtle">
          Annuleer
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

interface BestandskeuzeProps {
  readonly versie: VersieKop | null;
  readonly typed: BewerkenPageProps['typed'];
  readonly fout: Readonly<Record<string, string>>;
}

/** A file with the version: the one that was there, another, and which words count. */
function Bestandskeuze({ versie, typed, fout }: BestandskeuzeProps): ReactNode {
  return (
    <>
      {versie?.bestand && (
        <Checkbox
          name="behouden"
          label={`Bewaar ook het bestand ${versie.bestand.naam} bij deze versie`}
          checked={typed === undefined ? !isBron(versie) : typed['behouden'] === 'ja'}
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
    </>
  );
}
