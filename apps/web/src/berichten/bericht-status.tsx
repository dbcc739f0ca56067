import type { ReactElement } from 'react';
import { BERICHT_STATUSSEN, type BerichtStatus } from '#berichten';
import { formatDatumTijd } from '#domain';
import { StatusBadge, type Tone } from '#ui';

const STATUS: Readonly<Record<BerichtStatus, { readonly text: string; readonly tone: Tone }>> = {
  wachtrij: { text: 'Wordt verstuurd', tone: 'waiting' },
  verzonden: { text: 'Verzonden', tone: 'done' },
  mislukt: { text: 'Niet gelukt', tone: 'late' },
  onbestelbaar: { text: 'Adres werkt niet', tone: 'late' },
};

export const statusTekst = (status: BerichtStatus): string => STATUS[status].text;

export const isBerichtStatus = (tekst: unknown): tekst is BerichtStatus =>
  BERICHT_STATUSSEN.some((status) => status === tekst);

export function BerichtStatusBadge(props: {
  readonly status: BerichtStatus;
  /** Until when it waits because of a quiet day. */
  readonly wachtTot?: string | null | undefined;
}): ReactElement {
  const { status, wachtTot } = props;
  if (status === 'wachtrij' && wachtTot)
    return <StatusBadge tone="paused">Wacht: stille dag, tot {formatDatumTijd(wachtTot)}</StatusBadge>;
  const { text, tone } = STATUS[status];
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}
