import type { ReactElement, ReactNode } from 'react';
import type { LinkDoel, LinkRefusal } from '#identity';
import { Button, Form, PageHeader, Paragraph } from '#ui';
import { FormStart, GuestFrame } from '../shell/index.ts';
import { linkPath } from './link-paths.ts';

const TEXTS: Record<LinkRefusal, { readonly title: string; readonly lead: string }> = {
  verlopen: {
    title: 'Deze link is verlopen',
    lead: 'Een persoonlijke link werkt niet voor altijd. Zo kan niemand met een oude mail meelezen.',
  },
  ingetrokken: {
    title: 'Deze link werkt niet meer',
    lead: 'Het bureau heeft deze link ingetrokken, of uw gegevens zijn intussen veranderd.',
  },
  onbekend: {
    title: 'Deze link kennen wij niet',
    lead: 'Misschien is de link niet helemaal overgenomen uit de mail.',
  },
};

interface LinkRefusedProps {
  readonly refusal: LinkRefusal;
  readonly token: string;
  readonly doel: LinkDoel;
}

/** Never says who the link belongs to. */
export function LinkRefusedPage({ refusal, token, doel }: LinkRefusedProps): ReactElement {
  const { title, lead } = TEXTS[refusal];
  return (
    <GuestFrame title={title}>
      <PageHeader title={title} lead={lead} />
      {refusal === 'onbekend' ? <Advice /> : <NewLink action={`${linkPath(doel, token)}/nieuwe-link`} />}
    </GuestFrame>
  );
}

function Advice(): ReactNode {
  return (
    <Paragraph>
      Open de nieuwste mail die u van ons kreeg en klik daar op de knop. Lukt het niet? Beantwoord dan die
      mail. Het bureau helpt u verder.
    </Paragraph>
  );
}

function NewLink({ action }: { readonly action: string }): ReactNode {
  return (
    <>
      <Paragraph>
        Vraag een nieuwe link aan. U krijgt die op het e-mailadres waarop u de oude kreeg of dat u later
        opgaf.
      </Paragraph>
      <Form action={action}>
        <FormStart />
        <Button>Stuur mij een nieuwe link</Button>
      </Form>
    </>
  );
}

/** The same words whether a mail was sent or not. */
export function NewLinkAskedPage(): ReactElement {
  return (
    <GuestFrame title="Kijk in uw mail">
      <PageHeader
        title="Kijk in uw mail"
        lead="Doet u nog mee aan deze leergang? Dan hebt u binnen een paar minuten een mail met een nieuwe link."
      />
      <Paragraph>
        Komt er geen mail? Kijk ook bij de ongewenste mail, of beantwoord een eerdere mail van het bureau.
      </Paragraph>
    </GuestFrame>
  );
}
