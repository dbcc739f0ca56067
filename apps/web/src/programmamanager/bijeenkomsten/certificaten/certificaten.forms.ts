import { typedList, typedText } from '../../../shell/index.ts';

export const naamVeld = (deelnemerId: string): string => `naam-${deelnemerId}`;

/** Who is ticked, with the name for paper. */
export function gekozenNamen(body: unknown): Record<string, string> {
  const typed = typedText(body);
  return Object.fromEntries(typedList(body, 'deelnemer').map((id) => [id, typed[naamVeld(id)] ?? '']));
}
