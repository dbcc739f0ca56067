import type { ReactElement, ReactNode } from 'react';
import type { GegevenBeeld } from '#case-management';
import { formatDatum } from '#domain';
import { DateTimeInput, HiddenFields, RadioGroup, Select, Stack, TextArea, TextInput } from '#ui';
import { gezienVeld } from './gegevens-in.ts';

export interface GegevenVeldenProps {
  /** Fields that this reader may fill in. */
  readonly velden: readonly GegevenBeeld[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** Text of the fault by name of the field. */
  readonly fout?: Readonly<Record<string, string>> | undefined;
}

/** A control per field, by its kind; what stays empty stays unknown. */
export function GegevenVelden({ velden, typed = {}, fout = {} }: GegevenVeldenProps): ReactElement {
  const gezien = Object.fromEntries(
    velden.map(({ naam, waarde }) => [gezienVeld(naam), typed[gezienVeld(naam)] ?? waarde]),
  );
  return (
    <Stack>
      <HiddenFields values={gezien} />
      {velden.map((veld) => (
        <Veld key={veld.naam} veld={veld} value={typed[veld.naam] ?? inForm(veld)} error={fout[veld.naam]} />
      ))}
    </Stack>
  );
}

const JA_NEE = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
  { value: '', label: 'Nog niet bekend' },
];

/** An amount is typed with a comma. */
const inForm = ({ soort, waarde }: GegevenBeeld): string =>
  soort === 'bedrag' ? waarde.replace('.', ',') : waarde;

interface VeldProps {
  readonly veld: GegevenBeeld;
  readonly value: string;
  readonly error: string | undefined;
}

function Veld({ veld, value, error }: VeldProps): ReactNode {
  const { naam: name, titel: label, soort, keuzes = [] } = veld;
  const gewoon = { name, label, error, description: uitleg(veld) };
  switch (soort) {
    case 'datum':
      return <DateTimeInput kind="date" value={value} {...gewoon} />;
    case 'jaNee':
      return <RadioGroup options={JA_NEE} value={value} {...gewoon} />;
    case 'keuze':
      return (
        <Select
          options={keuzes.map(({ waarde, titel }) => ({ value: waarde, label: titel }))}
          placeholder="Nog niet bekend"
          value={value}
          {...gewoon}
        />
      );
    case 'getal':
      return <TextInput type="number" min={0} width="short" value={value} {...gewoon} />;
    case 'bedrag':
      return <TextInput width="short" value={value} {...gewoon} />;
    case 'tekst':
      return <TextArea rows={4} value={value} {...gewoon} />;
  }
}

const uitleg = ({ uitleg: tekst, ingevuld }: GegevenBeeld): string =>
  [tekst, ingevuld ? `Ingevuld op ${formatDatum(ingevuld.op)} door ${ingevuld.door}.` : '']
    .filter((zin) => zin !== '')
    .join(' ');
