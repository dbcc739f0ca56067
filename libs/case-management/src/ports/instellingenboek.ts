import type { Instellingen } from '#domain';
import type { Transaction } from '#workflow-engine';

/** Only what somebody chose to be different; the rest follows the level above. */
export type Afwijkingen = Partial<Instellingen>;

export abstract class Instellingenboek {
  abstract vanProgramma(programma: string): Promise<Afwijkingen>;
  abstract vanTraject(trajectId: string): Promise<Afwijkingen>;
  abstract saveProgramma(tx: Transaction, programma: string, afwijkingen: Afwijkingen): void;
  abstract saveTraject(tx: Transaction, trajectId: string, afwijkingen: Afwijkingen): void;
}
