import type { ReactElement } from 'react';
import { provinciesVan, type Gemeente } from '#case-management';
import type { ClientSoort } from '#domain';
import { FormField, Select, Stack, TextInput } from '#ui';

export interface ClientVeldenProps {
  readonly soort: ClientSoort;
  readonly gemeenten: readonly Gemeente[];
  readonly typed: Readonly<Record<string, string>>;
  readonly fout: Readonly<Record<string, string>>;
}

const KEUZE = 'alle-gemeenten';

/** Who takes part, in the fields that its kind needs. */
export function ClientVelden(props: ClientVeldenProps): ReactElement {
  const { soort, gemeenten, typed, fout } = props;
  switch (soort) {
    case 'gemeente':
      return <GemeenteVeld {...props} />;
    case 'persoon':
      return (
        <Stack>
          <TextInput
            name="naam"
            label="Naam van de burgemeester"
            value={typed['naam']}
            error={fout['naam']}
            autoComplete="off"
            required
          />
          <TextInput
            name="email"
            label="E-mailadres van de burgemeester"
            type="email"
            value={typed['email']}
            error={fout['email']}
            autoComplete="off"
            required
          />
          <GemeenteVeld {...props} />
        </Stack>
      );
    case 'provincie':
      return (
        <Select
          name="provincie"
          label="Provincie"
          placeholder="Kies een provincie"
          value={typed['provincie']}
          error={fout['provincie']}
          options={provinciesVan(gemeenten).map((naam) => ({ value: naam, label: naam }))}
          required
        />
      );
    case 'overheid':
      return (
        <TextInput
          name="overheid"
          label="Naam van de organisatie"
          description="Bijvoorbeeld een waterschap of een gemeenschappelijke regeling."
          value={typed['overheid']}
          error={fout['overheid']}
          autoComplete="off"
          required
        />
      );
  }
}

function GemeenteVeld({ gemeenten, typed, fout }: Omit<ClientVeldenProps, 'soort'>): ReactElement {
  return (
    <>
      <FormField
        name="gemeente"
        label="Gemeente"
        description="Typ een deel van de naam en kies."
        error={fout['gemeente']}
        required
      >
        {(wiring) => (
          <input
            {...wiring}
            className="utrecht-textbox utrecht-textbox--html-input gm-width-normal"
            name="gemeente"
            list={KEUZE}
            defaultValue={typed['gemeente']}
            autoComplete="off"
          />
        )}
      </FormField>
      <datalist id={KEUZE}>
        {gemeenten.map(({ code, naam, provincie }) => (
          <option key={code} value={naam}>
            {provincie}
          </option>
        ))}
      </datalist>
    </>
  );
}
