import type { ReactNode } from 'react';
import { datumVan } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  DateTimeInput,
  Fieldset,
  FileInput,
  Form,
  RadioGroup,
  Stack,
  TextArea,
  TextInput,
} from '#ui';
import { FormStart, faultsByField } from '../shell/index.ts';

export interface Getypt {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export interface AfsprakenFormProps {
  readonly action: string;
  /** Today, as a UTC instant. */
  readonly nu: string;
  readonly getypt?: Getypt | undefined;
}

const WOORDEN = [
  { value: 'bestand', label: 'De tekst uit het Word-bestand' },
  { value: 'tekst', label: 'De tekst die ik typte; het bestand gaat mee als bijlage' },
];

/** The gemeente records its own agreements: here, or by saying where they are. */
export function AfsprakenFormView({ action, nu, getypt }: AfsprakenFormProps): ReactNode {
  const fout = faultsByField(getypt?.faults ?? []);
  const typed = getypt?.typed ?? {};
  return (
    <Form action={action} files>
      <FormStart />
      <RadioGroup
        name="soort"
        label="Hoe zijn de afspraken vastgelegd?"
        options={[
          { value: 'document', label: 'Ik zet ze hier', description: 'Als tekst, als bestand, of allebei.' },
          {
            value: 'elders',
            label: 'Ze staan ergens anders',
            description: 'Bijvoorbeeld in een raadsbesluit.',
          },
        ]}
        value={typed['soort']}
        error={fout['soort']}
        required
      />
      <Fieldset id="hier" legend="Als u ze hier zet">
        <Stack>
          <TextArea
            name="tekst"
            label="Tekst van de afspraken"
            rows={10}
            value={typed['tekst']}
            error={fout['tekst']}
          />
          <FileInput
            name="bestand"
            label="Bestand"
            accept=".docx,.odt,.pptx,.pdf,.txt"
            description={`Een Word-bestand (docx) wordt de tekst van de afspraken. Een pdf, pptx, odt of txt gaat mee als bijlage. Hoogstens 10 MB.${getypt ? ' Kies het bestand opnieuw: uw browser onthoudt het niet.' : ''}`}
            error={fout['bestand']}
          />
          {(fout['woorden'] !== undefined || typed['woorden'] !== undefined) && (
            <RadioGroup
              name="woorden"
              label="Welke tekst zijn de afspraken?"
              options={WOORDEN}
              value={typed['woorden']}
              error={fout['woorden']}
            />
          )}
        </Stack>
      </Fieldset>
      <Fieldset id="elders" legend="Als ze ergens anders staan">
        <Stack>
          <TextInput
            name="plaats"
            label="Waar staan ze?"
            description="Bijvoorbeeld: raadsbesluit 2027-14, in het raadsinformatiesysteem."
            value={typed['plaats']}
            error={fout['plaats']}
            width="full"
          />
          <DateTimeInput
            kind="date"
            name="datum"
            label="Op welke dag zijn ze vastgelegd?"
            max={datumVan(nu)}
            value={typed['datum']}
            error={fout['datum']}
          />
        </Stack>
      </Fieldset>
      <Button>Leg de afspraken vast</Button>
    </Form>
  );
}
