import { clientTitel } from '#domain';
import type { TrajectKop } from '../ports/trajecten.ts';

/** How a traject is called in headings and lists: 'Gemeente Almere', or of a child run 'Gemeente Almere, Teamleiders'. */
export const trajectTitel = ({ client, groep }: Pick<TrajectKop, 'client' | 'groep'>): string =>
  groep === null ? clientTitel(client) : `${clientTitel(client)}, ${groep}`;
