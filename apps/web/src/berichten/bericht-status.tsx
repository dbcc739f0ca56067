import type { ReactElement } from 'react';
import { BERICHT_STATUSSEN, type BerichtRegel, type BerichtStatus } from '#berichten';
import { formatDatumTijd } from '#domain';
import { StatusBadge, type Tone } from '#ui';

interface Woorden {
  readonly text: string;
  readonly tone: Tone;
}

const STATUS: Readonly<Record<BerichtStatus, Woorden>> = {
  'ter-goedkeuring': { text: 'Ter goedkeuring', tone: 'waiting' },
  wachtrij: { text: 'Wordt verstuurd', tone: 'waiting' },
  gebundeld: { text: 'Samen met andere', tone: 'done' },
  verzonden: { text: 'Verzonden', tone: 'done' },
  mislukt: { text: 'Niet gelukt', tone: 'late' },
  onbestelbaar: { text: 'Adres werkt niet', tone: 'late' },
  ingetrokken: { text: 'Ingetrokken', tone: 'stopped' },
};

export const statusTekst = (status: BerichtStatus): string => STATUS[status].text;

export const isBerichtStatus = (tekst: unknown): tekst is BerichtStatus =>
  BERICHT_STATUSSEN.some((status) => status === tekst);

type Stand = Pick<BerichtRegel, 'status'> &
  Partial<Pick<BerichtRegel, 'wachtTot' | 'wachtReden' | 'verzondenOp'>>;

const woordenVan = ({ status, wachtTot, wachtReden, verzondenOp }: Stand): Woorden => {
  if (status === 'gebundeld')
    return verzondenOp
      ? { text: 'Verzonden, samen met andere', tone: 'done' }
      : { text: 'Wordt verstuurd, samen met andere', tone: 'waiting' };
  if (status !== 'wachtrij' || !wachtTot || wachtReden === 'goedgekeurd') return STATUS[status];
  const tot = formatDatumTijd(wachtTot);
  return wachtReden === 'bundel'
    ? { text: `Wacht op de mail van ${tot}`, tone: 'paused' }
    : { text: `Wacht: stille dag, tot ${tot}`, tone: 'paused' };
};

/** What became of a mail, or what it waits for. */
export function BerichtStatusBadge(stand: Stand): ReactElement {
  const { text, tone } = woordenVan(stand);
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}
