import type { ReactElement } from 'react';
import { Button, Form } from '#ui';
import { trajectPad } from '../programmamanager/traject-page.tsx';
import { FormStart } from '../shell/index.ts';

export interface ProefmailKnopProps {
  readonly trajectId: string;
  readonly sjabloon: string;
  readonly onderdelen: readonly string[];
  /** As whose mail it is written. */
  readonly deelnemerId?: string | undefined;
  readonly reden?: string | undefined;
  /** Page of this traject to go back to; its mails otherwise. */
  readonly terug?: string | undefined;
}

/** Sends a mail to oneself first. */
export function ProefmailKnop(props: ProefmailKnopProps): ReactElement {
  const { trajectId, sjabloon, onderdelen, deelnemerId, reden, terug } = props;
  return (
    <Form action={trajectPad(trajectId, 'berichten/proef')} label="Proefmail naar uzelf">
      <FormStart />
      <input type="hidden" name="sjabloon" value={sjabloon} />
      {onderdelen.map((onderdeel) => (
        <input key={onderdeel} type="hidden" name="onderdeel" value={onderdeel} />
      ))}
      {deelnemerId !== undefined && <input type="hidden" name="deelnemer" value={deelnemerId} />}
      {reden !== undefined && <input type="hidden" name="reden" value={reden} />}
      {terug !== undefined && <input type="hidden" name="terug" value={terug} />}
      <Button variant="secondary">Stuur een proefmail naar uzelf</Button>
    </Form>
  );
}
