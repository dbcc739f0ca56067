import type { ReactElement } from 'react';
import { formatDatumTijd } from '#domain';
import type { PracticeTime } from '#persistence';
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  HiddenFields,
  PageHeader,
  Panel,
  Paragraph,
  Stack,
  TextInput,
} from '#ui';
import { PracticeFrame } from './practice-frame.tsx';

export interface KlokPageProps {
  readonly time: PracticeTime;
  /** Mails that wait for the mail of a morning. */
  readonly gehouden?: { readonly aantal: number; readonly tot: string } | undefined;
  readonly typed?: string | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

const DAY = 86_400;

function ahead(seconds: number): string {
  const days = Math.round(seconds / DAY);
  if (days === 0) return 'De oefenklok loopt gelijk met de echte tijd.';
  return `De oefenklok loopt ${days} ${days === 1 ? 'dag' : 'dagen'} voor op de echte tijd.`;
}

export function KlokPage({ time, gehouden, typed, errors = {} }: KlokPageProps): ReactElement {
  const faults = Object.entries(errors).map(([field, text]) => ({ field, text }));
  return (
    <PracticeFrame title="Oefenklok" at="klok" faulty={faults.length > 0}>
      <PageHeader title="Oefenklok" lead={`Nu is het ${formatDatumTijd(time.now)}.`} />
      <ErrorSummary faults={faults} />
      <Paragraph>{ahead(time.ahead)}</Paragraph>
      <Panel title="Vooruit in de tijd">
        <Stack>
          <Paragraph>
            Zet de klok vooruit om te zien wat er vanzelf gebeurt: uitnodigingen, herinneringen, termijnen die
            aflopen. Dat gebeurt binnen enkele seconden. De mails vindt u in de postbus.
          </Paragraph>
          <ButtonGroup>
            <MoveButton days={1} text="1 dag verder" />
            <form method="post" action="/ontwikkel/klok/werkdag">
              <Button variant="secondary">1 werkdag verder</Button>
            </form>
            <MoveButton days={7} text="1 week verder" />
          </ButtonGroup>
          <Form action="/ontwikkel/klok/dagen" label="Een aantal dagen verder">
            <TextInput
              name="dagen"
              label="Aantal dagen"
              type="text"
              width="short"
              value={typed}
              error={errors['dagen']}
              required
            />
            <Button variant="secondary">Zet vooruit</Button>
          </Form>
        </Stack>
      </Panel>
      {gehouden && (
        <Panel title="Mails die wachten">
          <Stack>
            <Paragraph>
              {gehouden.aantal === 1 ? '1 mail wacht' : `${gehouden.aantal} mails wachten`} op de mail van{' '}
              {formatDatumTijd(gehouden.tot)}: wie op een dag al een mail kreeg, krijgt de rest de volgende
              ochtend bij elkaar.
            </Paragraph>
            <Form action="/ontwikkel/klok/ochtend" label="Naar de ochtend waarop de mails weggaan">
              <Button variant="secondary">Naar die ochtend</Button>
            </Form>
          </Stack>
        </Panel>
      )}
      {time.ahead !== 0 && (
        <Panel title="Terug naar de echte tijd">
          <Stack>
            <Paragraph>
              Wat al gebeurd is, blijft staan met de datum van de oefenklok. Die datum ligt dan in de
              toekomst.
            </Paragraph>
            <Form action="/ontwikkel/klok/nu" label="Terug naar de echte tijd">
              <Button variant="subtle">Zet de klok op nu</Button>
            </Form>
          </Stack>
        </Panel>
      )}
    </PracticeFrame>
  );
}

function MoveButton({ days, text }: { readonly days: number; readonly text: string }): ReactElement {
  return (
    <form method="post" action="/ontwikkel/klok/dagen">
      <HiddenFields values={{ dagen: days }} />
      <Button variant="secondary">{text}</Button>
    </form>
  );
}
