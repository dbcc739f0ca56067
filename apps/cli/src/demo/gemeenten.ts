import type { StapNaam } from './verhaal.ts';

export interface DemoGemeente {
  readonly code: string;
  readonly naam: string;
  /** How many days ago it joined; the story goes on until today. */
  readonly geleden: number;
  /** Steps that somebody has not taken, though their day came. */
  readonly nietGedaan?: readonly StapNaam[];
  /** Paused on its last day. */
  readonly gepauzeerd?: string;
  readonly metFout?: boolean;
}

/** Eight gemeenten, each in another moment of the same leergang. */
export const GEMEENTEN: readonly DemoGemeente[] = [
  { code: 'GM0148', naam: 'Dalfsen', geleden: 2, nietGedaan: ['team'] },
  { code: 'GM0166', naam: 'Kampen', geleden: 25 },
  { code: 'GM0180', naam: 'Staphorst', geleden: 52, metFout: true },
  { code: 'GM0150', naam: 'Deventer', geleden: 77, nietGedaan: ['consultatieBevestigd'] },
  {
    code: 'GM0158',
    naam: 'Haaksbergen',
    geleden: 75,
    gepauzeerd: 'De raad wil eerst de verkiezingen afwachten.',
  },
  { code: 'GM0163', naam: 'Hellendoorn', geleden: 94 },
  { code: 'GM0147', naam: 'Borne', geleden: 118 },
  { code: 'GM0160', naam: 'Hardenberg', geleden: 160 },
];
