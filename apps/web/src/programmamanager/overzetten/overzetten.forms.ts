import { typedText } from '../../shell/index.ts';

/** A traject that was chosen to move, with the step that its preview was made on. */
export interface Keuze {
  readonly trajectId: string;
  readonly seq: number;
}

/** One field a traject: `over-<id>` holds the step when it moves, and 'nee' when it stays. */
export const keuzeVeld = (trajectId: string): string => `over-${trajectId}`;
export const BLIJFT = 'nee';

const VELD = /^over-([0-9a-f-]{36})$/;

export interface OverzetInvoer {
  readonly keuzes: readonly Keuze[];
  /** Chosen or not, as typed: to fill the form again. */
  readonly gekozen: Readonly<Record<string, string>>;
  readonly reden: string;
  readonly requestId: string;
}

export const leesOverzetten = (body: unknown): OverzetInvoer => {
  const typed = typedText(body);
  const gekozen = Object.fromEntries(Object.entries(typed).filter(([veld]) => VELD.test(veld)));
  const keuzes = Object.entries(gekozen).flatMap(([veld, waarde]) => {
    const trajectId = VELD.exec(veld)?.[1];
    return trajectId !== undefined && /^\d{1,9}$/.test(waarde) ? [{ trajectId, seq: Number(waarde) }] : [];
  });
  return { keuzes, gekozen, reden: typed['reden'] ?? '', requestId: typed['requestId'] ?? '' };
};
