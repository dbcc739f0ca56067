import type { Tone } from '../tone.ts';

export interface BoardPhase {
  readonly id: string;
  readonly title: string;
}

/** How one gemeente stands in one phase. */
export interface BoardCell {
  readonly tone: Tone;
  /** 'Afgerond', 'Loopt', 'Wacht op griffie', 'Nog niet gestart' */
  readonly label: string;
  /** 'sinds 3 mrt', '12 jan', 'gepland 9 jun' */
  readonly when?: string | undefined;
  /** Who has to act: 'griffie (M. de Wit)'. */
  readonly waitsOn?: string | undefined;
  /** Said when it is late: '3 werkdagen te laat'. */
  readonly late?: string | undefined;
}

export interface BoardRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** A line under the title: 'fase 3 van 6'. */
  readonly note?: string | undefined;
  /** One cell for each phase, in order. */
  readonly cells: readonly BoardCell[];
}

/** The quiet cells say that nothing is asked now; on a phone only the others are shown. */
export function isQuiet(cell: BoardCell): boolean {
  return cell.late === undefined && (cell.tone === 'done' || cell.tone === 'planned');
}
