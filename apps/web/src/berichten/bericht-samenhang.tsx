import type { ReactNode } from 'react';
import type { ReadBericht } from '#berichten';
import { formatDatumTijd } from '#domain';
import { Alert, Button, Form, Link, List, Panel, Stack } from '#ui';
import { FormStart } from '../shell/index.ts';
import { BerichtStatusBadge } from './bericht-status.tsx';

type Bericht = NonNullable<Awaited<ReturnType<ReadBericht['execute']>>>;

/** Who decided that it might leave, or that it should not. */
export const besluiten = ({ goedgekeurd, ingetrokken }: Bericht): { label: string; value: string }[] => [
  ...(goedgekeurd
    ? [{ label: 'Goedgekeurd', value: `${formatDatumTijd(goedgekeurd.op)}, door ${goedgekeurd.door}` }]
    : []),
  ...(ingetrokken
    ? [
        { label: 'Ingetrokken', value: `${formatDatumTijd(ingetrokken.op)}, door ${ingetrokken.door}` },
        { label: 'Waarom ingetrokken', value: ingetrokken.reden },
      ]
    : []),
];

/** A mail that waits: let it go, or decide about it together with the others. */
export function Beslissing({ bericht }: { readonly bericht: Bericht }): ReactNode {
  if (bericht.status !== 'ter-goedkeuring') return null;
  const pad = `/ter-goedkeuring${bericht.trajectId === null ? '' : `?traject=${bericht.trajectId}`}`;
  return (
    <Alert kind="warning" title="Dit bericht wacht op goedkeuring">
      <Stack>
        <span>
          Het gaat pas weg als iemand van het bureau het goedkeurt.{' '}
          <Link href={pad}>Bekijk alles wat wacht, of trek berichten in</Link>.
        </span>
        <Form action="/ter-goedkeuring/goedkeuren" label="Dit bericht goedkeuren">
          <FormStart />
          <input type="hidden" name="berichten" value={bericht.id} />
          <input type="hidden" name="traject" value={bericht.trajectId ?? ''} />
          <Button>Keur dit bericht goed</Button>
        </Form>
      </Stack>
    </Alert>
  );
}

/** The mails of a bundle, or the bundle that a mail is in. */
export function Samen({ bericht }: { readonly bericht: Bericht }): ReactNode {
  const { bundelId, delen, wachtReden, wachtTot } = bericht;
  if (wachtReden === 'bundel' && wachtTot !== null)
    return (
      <Alert kind="info">
        {bericht.aanNaam} kreeg vandaag al een mail. Dit bericht gaat mee in de mail van{' '}
        {formatDatumTijd(wachtTot)}, of eerder als er iets dringends is.
      </Alert>
    );
  if (bundelId !== null)
    return (
      <Alert kind="info">
        Dit bericht zit samen met andere in één mail. Hieronder ziet u wat dit bericht zegt.{' '}
        <Link href={`/berichten/${bundelId}`}>Bekijk de hele mail</Link>.
      </Alert>
    );
  if (delen.length === 0) return null;
  return (
    <Panel title="Deze berichten staan erin">
      <List
        items={delen.map((deel) => (
          <span key={deel.id}>
            <Link href={`/berichten/${deel.id}`}>{deel.onderwerp}</Link> ({deel.client}){' '}
            <BerichtStatusBadge {...deel} verzondenOp={bericht.verzondenOp} />
          </span>
        ))}
      />
    </Panel>
  );
}
