import type { Effect } from '#domain';
import { wie } from '../fase.ts';
import type { Bevestiger, Fase, Wie } from '../fase.ts';
import type { Geprefixt } from '../gebeurtenis.ts';
import { pre } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';

interface Overgang<N extends string> {
  readonly target: 'klaar';
  readonly guard: { readonly type: 'vereisten'; readonly params: { readonly namen: readonly N[] } };
  readonly actions: readonly (
    { readonly type: 'noteerFase'; readonly params: { readonly fase: string } } | Effect
  )[];
}

/** For the working state of a phase that somebody ends without being asked: `rollen.BUREAU_BEVESTIGT`. */
export const bevestigtOngevraagd = <
  const Id extends string,
  const B extends Bevestiger,
  const N extends string,
>(
  deel: Fase<Id, B>,
  vereisten: readonly N[],
  bijBevestiging: readonly Effect[] = [],
) => {
  const overgang: Overgang<N> = {
    target: 'klaar',
    guard: vereist(...vereisten),
    actions: [{ type: 'noteerFase', params: { fase: deel.id } }, ...bijBevestiging],
  };
  return pre(deel.id, { [`${wie(deel)}_BEVESTIGT`]: overgang }) as Geprefixt<
    Id,
    Readonly<Record<`${Wie<B>}_BEVESTIGT`, Overgang<N>>>
  >;
};
