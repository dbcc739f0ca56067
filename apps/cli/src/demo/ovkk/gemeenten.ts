import type { Planning } from './kalender.ts';
import type { StapNaam } from './verhaal.ts';

export interface DemoGemeente {
  readonly code: string;
  readonly naam: string;
  /** Today is at least so many days after this moment; negative: before it. The story goes on until today. */
  readonly sinds: keyof Planning;
  readonly dagen: number;
  /** Steps that somebody has not taken, though their day came. */
  readonly nietGedaan?: readonly StapNaam[];
  /** Paused on its last day. */
  readonly gepauzeerd?: string;
  readonly metFout?: boolean;
}

/** Eight gemeenten, each in another moment of the same leergang. */
export const GEMEENTEN: readonly DemoGemeente[] = [
  {
    code: 'GM0148',
    naam: 'Dalfsen',
    sinds: 'start',
    dagen: 2,
    nietGedaan: ['team', 'data', 'aangekondigd', 'voorbereidingKlaar', 'voorbereidingBevestigd'],
  },
  { code: 'GM0166', naam: 'Kampen', sinds: 'bijeenkomst1', dagen: -16 },
  { code: 'GM0180', naam: 'Staphorst', sinds: 'bijeenkomst1', dagen: 14, metFout: true },
  {
    code: 'GM0150',
    naam: 'Deventer',
    sinds: 'bijeenkomst1',
    dagen: 41,
    nietGedaan: ['consultatieBevestigd'],
  },
  {
    code: 'GM0158',
    naam: 'Haaksbergen',
    sinds: 'bijeenkomst2',
    dagen: -16,
    gepauzeerd: 'De raad wil eerst de verkiezingen afwachten.',
  },
  { code: 'GM0163', naam: 'Hellendoorn', sinds: 'bijeenkomst2', dagen: 12 },
  { code: 'GM0147', naam: 'Borne', sinds: 'bijeenkomst2', dagen: 34 },
  { code: 'GM0160', naam: 'Hardenberg', sinds: 'dagdeel2', dagen: 12 },
];
