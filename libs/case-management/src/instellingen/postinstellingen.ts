import type { FieldFault } from '#workflow-engine';
import type { Eigenheden, Postkeuzes } from '../ports/instellingenboek.ts';
import type { Postinstelling } from './instellingen-view.ts';

const POST = [
  {
    naam: 'bundelen',
    titel: 'Zet mails bij elkaar',
    uitleg:
      'Iemand die op een dag al een mail kreeg, krijgt de rest de volgende ochtend in één mail. Wat binnen twee werkdagen moet, en een uitnodiging voor de agenda, gaat altijd meteen.',
    standaard: true,
  },
  {
    naam: 'goedkeuren',
    titel: 'Houd mails vast tot ik ze goedkeur',
    uitleg:
      'Mails die door een stap of een termijn ontstaan, gaan pas weg als iemand van het bureau ze heeft goedgekeurd.',
    standaard: false,
  },
] as const;

/** Field of a form. */
export const postVeld = (naam: string): string => `post-${naam}`;

export const postVan = (hoger: Pick<Eigenheden, 'post'>, eigen: Pick<Eigenheden, 'post'>): Postinstelling[] =>
  POST.map(({ standaard, ...keuze }) => ({
    ...keuze,
    daarboven: hoger.post[keuze.naam] ?? standaard,
    eigen: eigen.post[keuze.naam] ?? null,
  }));

const KEUZE: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/** 'ja', 'nee' or empty: as the level above has it. */
export function leesPost(
  post: readonly Postinstelling[],
  invoer: Readonly<Record<string, string>> | undefined,
): { readonly eigen: Postkeuzes; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  const eigen = post.flatMap(({ naam, titel, eigen: was }): [string, boolean][] => {
    if (!invoer) return was === null ? [] : [[naam, was]];
    const keuze = invoer[naam] ?? '';
    if (Object.hasOwn(KEUZE, keuze)) return [[naam, keuze === 'ja']];
    if (keuze !== '') faults.push({ field: postVeld(naam), text: `${titel}: kies ja of nee.` });
    return [];
  });
  return { eigen: Object.fromEntries(eigen), faults };
}
