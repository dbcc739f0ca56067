import type { ReactNode } from 'react';
import type { ReadBericht } from '#berichten';
import { formatDatumTijd } from '#domain';
import { Alert, Link, List, Panel } from '#ui';
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

export function Beslissing({ bericht }: { readonly bericht: Bericht }): ReactNode {
  if (bericht.status !== 'ter-goedkeuring') return null;
  return (
    <Alert kind="warning" title="Dit bericht wacht op goedkeuring">
      Het gaat pas weg als iemand van het bureau het goedkeurt.{' '}
      <Link href={`/ter-goedkeuring${bericht.trajectId === null ? '' : `?traject=${bericht.trajectId}`}`}>
        Keur het goed of trek het in
      </Link>
      .
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
