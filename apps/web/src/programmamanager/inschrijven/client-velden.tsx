import type { ReactElement } from 'react';
import { provinciesVan, type Gemeente } from '#case-management';
import type { ClientSoort } from '#domain';
import { FormField, RadioGroup, Select, Stack, TextInput } from '#ui';
import { CLIENT_SOORT } from './woorden.ts';

export interface ClientVeldenProps {
  /** What the programme allows. */
  readonly clienten: readonly ClientSoort[];
  readonly gemeenten: readonly Gemeente[];
  readonly typed: Readonly<Record<string, string>>;
  readonly fout: Readonly<Record<string, string>>;
}

const KEUZE = 'alle-gemeenten';

/** Who takes part, in the fields that its kind needs; with several kinds each field says for which one it is. */
export function ClientVelden({ clienten, gemeenten, typed, fout }: ClientVeldenProps): ReactElement {
  const heeft = (soort: ClientSoort): boolean => clienten.includes(soort);
  const enige = clienten.length === 1;
  const alleenBij = (soort: ClientSoort, uitleg?: string): string | undefined =>
    enige
      ? uitleg
      : `Alleen bij ‘${CLIENT_SOORT[soort].toLowerCase()}’.${uitleg === undefined ? '' : ` ${uitleg}`}`;
  return (
    <Stack>
      {!enige && (
        <RadioGroup
          name="soort"
          label="Voor wie is het traject?"
          value={typed['soort'] ?? clienten[0]}
          error={fout['soort']}
          options={clienten.map((soort) => ({ value: soort, label: CLIENT_SOORT[soort] }))}
          required
        />
      )}
      {heeft('persoon') && (
        <>
          <TextInput
            name="naam"
            label="Naam van de burgemeester"
            description={alleenBij('persoon')}
            value={typed['naam']}
            error={fout['naam']}
            autoComplete="off"
            required={enige}
          />
          <TextInput
            name="email"
            label="E-mailadres van de burgemeester"
            type="email"
            description={alleenBij('persoon')}
            value={typed['email']}
            error={fout['email']}
            autoComplete="off"
            required={enige}
          />
        </>
      )}
      {(heeft('gemeente') || heeft('persoon')) && (
        <GemeenteVeld
          gemeenten={gemeenten}
          value={typed['gemeente']}
          error={fout['gemeente']}
          description={alleenBij(
            heeft('gemeente') ? 'gemeente' : 'persoon',
            'Typ een deel van de naam en kies.',
          )}
          required={enige}
        />
      )}
      {heeft('provincie') && (
        <Select
          name="provincie"
          label="Provincie"
          description={alleenBij('provincie')}
          placeholder="Kies een provincie"
          value={typed['provincie']}
          error={fout['provincie']}
          options={provinciesVan(gemeenten).map((naam) => ({ value: naam, label: naam }))}
          required={enige}
        />
      )}
      {heeft('overheid') && (
        <TextInput
          name="overheid"
          label="Naam van de organisatie"
          description={alleenBij(
            'overheid',
            'Bijvoorbeeld een waterschap of een gemeenschappelijke regeling.',
          )}
          value={typed['overheid']}
          error={fout['overheid']}
          autoComplete="off"
          required={enige}
        />
      )}
    </Stack>
  );
}

function GemeenteVeld({
  gemeenten,
  value,
  error,
  description,
  required,
}: {
  readonly gemeenten: readonly Gemeente[];
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly description: string | undefined;
  readonly required: boolean;
}): ReactElement {
  return (
    <>
      <FormField name="gemeente" label="Gemeente" description={description} error={error} required={required}>
        {(wiring) => (
          <input
            {...wiring}
            className="utrecht-textbox utrecht-textbox--html-input gm-width-normal"
            name="gemeente"
            list={KEUZE}
            defaultValue={value}
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
