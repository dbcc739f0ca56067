import type { ReactElement, ReactNode } from 'react';
import type { CaughtMail } from '#mail';
import { Alert, Button, ButtonGroup, Form, Panel, Paragraph, Stack, TextArea, TextInput } from '#ui';

export interface AntwoordProps {
  readonly mail: CaughtMail;
  /** Nobody hears answers: no worker runs beside these pages. */
  readonly gesloten: boolean;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
  /** What the server said when it would not take the answer. */
  readonly geweigerd?: string | undefined;
}

const KEUZES = [
  { value: 'komt', text: 'Ik kom' },
  { value: 'misschien', text: 'Misschien' },
  { value: 'komt-niet', text: 'Ik kom niet' },
] as const;

/** Answers a caught mail as its reader would: over SMTP, from the address that it went to. */
export function Antwoord(props: AntwoordProps): ReactNode {
  const { mail, gesloten, typed = {}, errors = {}, geweigerd } = props;
  if (gesloten)
    return (
      <Alert kind="info" title="Antwoorden kan nu niet">
        Er draait hier geen worker die mail aanneemt.
      </Alert>
    );
  return (
    <Stack>
      {geweigerd !== undefined && (
        <Alert kind="error" title="De mailserver nam het antwoord niet aan">
          {geweigerd}
        </Alert>
      )}
      {mail.calendar?.method === 'REQUEST' && <Agendaknoppen mail={mail} />}
      <Panel title="Antwoord" id="antwoord">
        <Form action={`/ontwikkel/postbus/${mail.id}/antwoord`} label="Antwoord op deze mail">
          <TextInput
            name="van"
            label="Van"
            description="Het adres waarnaar de mail ging. Met een ander adres ziet u wat er dan gebeurt."
            value={typed['van'] ?? mail.to[0] ?? ''}
            error={errors['van']}
            required
          />
          <TextArea
            name="tekst"
            label="Uw antwoord"
            description="De mail zelf komt er als citaat onder, zoals een mailprogramma doet."
            value={typed['tekst']}
            error={errors['tekst']}
            rows={6}
            required
          />
          <Button>Verstuur het antwoord</Button>
        </Form>
      </Panel>
    </Stack>
  );
}

function Agendaknoppen({ mail }: Pick<AntwoordProps, 'mail'>): ReactElement {
  return (
    <Panel title="Antwoord op de uitnodiging">
      <Stack>
        <Paragraph>Dit stuurt wat een agenda stuurt als u op de uitnodiging antwoordt.</Paragraph>
        <Form action={`/ontwikkel/postbus/${mail.id}/agenda`} label="Antwoord op de uitnodiging">
          <ButtonGroup>
            {KEUZES.map(({ value, text }) => (
              <Button key={value} name="antwoord" value={value} variant="secondary">
                {text}
              </Button>
            ))}
          </ButtonGroup>
        </Form>
      </Stack>
    </Panel>
  );
}
