import type { BordStatus, Moment, WachtOp } from '#case-management';
import type { Programmablad } from '#domain';
import type { Tone } from '#ui';

/** Words of the bureau's pages for what the rooms return as values. */
export const WACHT_OP: Readonly<Record<WachtOp, { readonly label: string; readonly tone: Tone }>> = {
  bureau: { label: 'Aan ons', tone: 'active' },
  griffie: { label: 'Wacht op griffie', tone: 'waiting' },
  bevestiger: { label: 'Wacht op bevestiging', tone: 'waiting' },
  deelnemers: { label: 'Wacht op deelnemers', tone: 'waiting' },
  groepen: { label: 'Groepen zijn bezig', tone: 'active' },
  tijd: { label: 'Loopt', tone: 'active' },
};

export const STATUS: Readonly<Record<BordStatus, { readonly label: string; readonly tone: Tone }>> = {
  loopt: { label: 'Loopt', tone: 'active' },
  gepauzeerd: { label: 'Gepauzeerd', tone: 'paused' },
  afgerond: { label: 'Afgerond', tone: 'done' },
  gestopt: { label: 'Gestopt', tone: 'stopped' },
};

/** The one badge that says how a traject stands now. */
export const standBadge = (
  status: BordStatus,
  moment: Moment,
): { readonly label: string; readonly tone: Tone } =>
  status === 'loopt' && moment.wachtOp !== undefined ? WACHT_OP[moment.wachtOp] : STATUS[status];

/** Whether every group of people has to be there: a programme that divides them over groups needs them all. */
export const isIederNodig = ({ instellingen }: Pick<Programmablad, 'instellingen'>): boolean =>
  instellingen.includes('aantalGroepen');

/** '1 taak', '3 taken' */
export const aantal = (getal: number, enkel: string, meer: string): string =>
  `${getal} ${getal === 1 ? enkel : meer}`;

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
