import type { ReactElement } from 'react';
import { Button, ButtonGroup, ButtonLink, ErrorSummary, Form, PageHeader, TextInput } from '#ui';
import { FormStart, GuestFrame } from '../shell/index.ts';

export interface WrongPersonPageProps {
  /** Of the personal link. */
  readonly path: string;
  readonly naam: string;
  readonly wie?: string | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

export function WrongPersonPage({ path, naam, wie, errors = {} }: WrongPersonPageProps): ReactElement {
  const faults = Object.entries(errors).map(([field, text]) => ({ field, text }));
  return (
    <GuestFrame title="Ik ben niet de juiste persoon" faulty={faults.length > 0}>
      <PageHeader
        title="Ik ben niet de juiste persoon"
        lead={`Deze link is voor ${naam}. Bent u dat niet, of gaat u hier niet over? Dan laten wij dat het bureau weten.`}
      />
      <ErrorSummary faults={faults} />
      <Form action={`${path}/niet-ik`}>
        <FormStart />
        <TextInput
          name="wie"
          label="Wie is wel de juiste persoon?"
          description="Een naam of een functie is genoeg."
          value={wie}
          error={errors['wie']}
          maxLength={300}
          required={false}
        />
        <ButtonGroup>
          <Button>Meld dit aan het bureau</Button>
          <ButtonLink href={path} variant="subtle">
            Terug
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </GuestFrame>
  );
}

export function WrongPersonToldPage(): ReactElement {
  return (
    <GuestFrame title="Dank u wel">
      <PageHeader
        title="Dank u wel"
        lead="Het bureau weet het nu en zoekt de juiste persoon. U hoeft niets meer te doen."
      />
    </GuestFrame>
  );
}
