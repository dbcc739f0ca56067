import type { Instellingen, Rol } from '#domain';
import type { Transaction } from '#workflow-engine';

/** Only the numbers that somebody chose to be different; the rest follows the level above. */
export type Afwijkingen = Partial<Instellingen>;

/** How mails leave: put together per day, and only after somebody looked at them. */
export type Postkeuze = 'bundelen' | 'goedkeuren';
export type Postkeuzes = Readonly<Partial<Record<Postkeuze, boolean>>>;

/** All that somebody chose to be different at one level: a programme, or a traject. */
export interface Eigenheden {
  readonly getallen: Afwijkingen;
  /** By name of the text. */
  readonly teksten: Readonly<Record<string, string>>;
  /** By phase; the first role is asked. */
  readonly bevestigers: Readonly<Record<string, readonly Rol[]>>;
  readonly post: Postkeuzes;
}

export const GEEN_EIGENHEDEN: Eigenheden = { getallen: {}, teksten: {}, bevestigers: {}, post: {} };

export abstract class Instellingenboek {
  abstract vanProgramma(programma: string): Promise<Eigenheden>;
  abstract vanTraject(trajectId: string): Promise<Eigenheden>;
  /** These do not wait. */
  abstract saveProgramma(tx: Transaction, programma: string, eigenheden: Eigenheden): void;
  abstract saveTraject(tx: Transaction, trajectId: string, eigenheden: Eigenheden): void;
}
