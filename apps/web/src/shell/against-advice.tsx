import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, ButtonLink, FileInput, Form, Stack, TextArea } from '#ui';
import { AGAINST_ADVICE } from '#workflow-engine';
import { usePageContext } from './page-context.ts';

interface ReasonFieldProps {
  readonly value?: string | undefined;
  readonly error?: string | undefined;
  /** False where somebody may also answer what needs no reason. */
  readonly required?: boolean | undefined;
}

/** Why somebody does it all the same. */
export function AgainstAdviceField({ value, error, required = true }: ReasonFieldProps): ReactElement {
  return (
    <TextArea
      name={AGAINST_ADVICE.name}
      label={AGAINST_ADVICE.label}
      description="Uw reden komt in het logboek te staan."
      value={value}
      error={error}
      required={required}
      maxLength={5_000}
      rows={3}
    />
  );
}

/** The form that was refused because of advice, once more: everything as it was typed, and the reason. */
export function AgainstAdviceForm({ terug }: { readonly terug: string }): ReactNode {
  const { posted } = usePageContext();
  if (!posted) return <ButtonLink href={terug}>Terug</ButtonLink>;
  const { action, fields, file } = posted;
  const others = fields.filter(([name]) => name !== AGAINST_ADVICE.name);
  const asked = fields.find(([name]) => name === AGAINST_ADVICE.name)?.[1];
  return (
    <Form action={action} files={file !== undefined}>
      {others.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <Stack>
        {file !== undefined && <FileInput name={file} label="Kies het bestand nog een keer" required />}
        <AgainstAdviceField
          value={asked}
          error={asked === undefined ? undefined : 'Schrijf waarom u het toch doet.'}
        />
        <ButtonGroup>
          <Button>Ga toch door</Button>
          <ButtonLink href={terug} variant="subtle">
            Terug
          </ButtonLink>
        </ButtonGroup>
      </Stack>
    </Form>
  );
}
