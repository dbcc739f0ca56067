import type { ReactElement, ReactNode } from 'react';
import type { InloglinkStand, MedewerkerMetToegang } from '#identity';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenFields,
  PageHeader,
  Panel,
  Paragraph,
  Stack,
  TextInput,
} from '#ui';
import { GuestFrame } from '../shell/index.ts';

export interface LoginPageProps {
  /** Who one may be without a mail; empty outside practice. */
  readonly choices: readonly MedewerkerMetToegang[];
  readonly naar?: string | undefined;
  readonly email?: string | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

export function LoginPage({ choices, naar, email, errors = {} }: LoginPageProps): ReactElement {
  const faults = Object.entries(errors).map(([field, text]) => ({ field, text }));
  return (
    <GuestFrame title="Inloggen" faulty={faults.length > 0}>
      <PageHeader
        title="Inloggen"
        lead="U logt in met een link die wij u mailen. U hebt geen wachtwoord nodig."
      />
      <ErrorSummary faults={faults} />
      <Form action="/inloggen" label="Inloggen met een mail">
        <TextInput
          name="email"
          label="Uw e-mailadres bij het bureau"
          type="email"
          autoComplete="email"
          value={email}
          error={errors['email']}
          required
        />
        <Button>Mail mij een link</Button>
      </Form>
      {choices.length > 0 && <PracticeLogin choices={choices} naar={naar} />}
    </GuestFrame>
  );
}

function PracticeLogin({ choices, naar }: Pick<LoginPageProps, 'choices' | 'naar'>): ReactNode {
  return (
    <Panel title="Inloggen om te oefenen">
      <Stack>
        <Paragraph>
          U werkt op deze computer met oefengegevens. Daarom kunt u zonder mail inloggen als een van deze
          medewerkers.
        </Paragraph>
        {choices.map(({ id, naam, rollen }) => (
          <Form key={id} action="/inloggen/als" label={`Inloggen als ${naam}`}>
            <HiddenFields values={{ medewerkerId: id, naar }} />
            <Button variant="secondary">
              Log in als {naam} ({rollen.join(', ')})
            </Button>
          </Form>
        ))}
      </Stack>
    </Panel>
  );
}

export function MailSentPage(): ReactElement {
  return (
    <GuestFrame title="Kijk in uw mail">
      <PageHeader
        title="Kijk in uw mail"
        lead="Is dit het adres van een medewerker, dan komt er binnen een paar minuten een mail met een link. De link werkt een kwartier, en één keer."
      />
      <Paragraph>Komt er geen mail? Kijk ook bij de ongewenste mail.</Paragraph>
      <ButtonLink href="/inloggen" variant="secondary">
        Vraag een nieuwe link
      </ButtonLink>
    </GuestFrame>
  );
}

export function LinkPage({ token }: { readonly token: string }): ReactElement {
  return (
    <GuestFrame title="Inloggen">
      <PageHeader title="Inloggen" lead="Uw link klopt. Druk op de knop om verder te gaan." />
      <Form action={`/inloggen/${token}`}>
        <ButtonGroup>
          <Button>Log in</Button>
        </ButtonGroup>
      </Form>
    </GuestFrame>
  );
}

type Useless = Exclude<InloglinkStand, 'geldig'> | 'onbekend';

const USELESS: Record<Useless, string> = {
  verlopen: 'Deze link is verlopen. Een link werkt een kwartier.',
  gebruikt: 'Deze link is al gebruikt. Een link werkt één keer.',
  onbekend: 'Deze link kennen wij niet. Misschien is hij niet helemaal overgenomen uit de mail.',
};

export function LinkUselessPage({ stand }: { readonly stand: Useless }): ReactElement {
  return (
    <GuestFrame title="Deze link werkt niet meer">
      <PageHeader title="Deze link werkt niet meer" lead={USELESS[stand]} />
      <ButtonLink href="/inloggen">Vraag een nieuwe link</ButtonLink>
    </GuestFrame>
  );
}
