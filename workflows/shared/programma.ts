import { assign, setup } from 'xstate';
import type { EventObject } from 'xstate';
import type { Rol } from '#domain';
import { bewakers, vereistenBewaker } from './bewakers.ts';
import type { Vereiste } from './vereiste.ts';
import type { Begin, Context } from './context.ts';
import { effecten } from './effecten.ts';
import { alsDelay } from './termijn.ts';
import type { Termijn } from './termijn.ts';

/** What every state says about itself to the pages. A phase is a top-level state. */
export type Meta = {
  readonly titel: string;
  readonly fase?: true;
  readonly eigenaar?: Rol;
  /** `griffie` and `bevestiger`: whoever confirms; `groepen`: child runs. */
  readonly wachtOp?: 'bureau' | 'griffie' | 'bevestiger' | 'deelnemers' | 'groepen' | 'tijd';
  /** Of a parallel state: events that more than one of its regions listens to, on purpose. */
  readonly gedeeld?: readonly string[];
};

interface Woorden<T extends string, V extends string> {
  readonly termijnen: Readonly<Record<T, Termijn>>;
  readonly vereisten: Readonly<Record<V, Vereiste>>;
}

/**
 * The vocabulary of one programme: its events, terms and requirements with the effects and guards
 * that all programmes share. A name that is not in it does not compile.
 */
export const programma =
  <Gebeurtenis extends EventObject>() =>
  <T extends string, V extends string>({ termijnen, vereisten }: Woorden<T, V>) => {
    const delays = Object.fromEntries(
      Object.entries<Termijn>(termijnen).map(([naam, termijn]) => [naam, alsDelay(termijn)]),
    ) as Record<T, (live: { context: Context }) => number>;
    return setup({
      types: {} as { context: Context; events: Gebeurtenis; input: Begin; meta: Meta },
      actions: {
        ...effecten,
        noteerFase: assign(({ context }, { fase }: { readonly fase: string }) => ({
          fasen: [...new Set([...context.fasen, fase])],
        })),
        noteerRonde: assign(({ context }, { onderdeel }: { readonly onderdeel: string }) => ({
          rondes: { ...context.rondes, [onderdeel]: context.feiten.consultaties[onderdeel]?.ronde ?? 0 },
        })),
      },
      guards: { ...bewakers, vereisten: vereistenBewaker(vereisten) },
      delays,
    });
  };

/** The guard that names requirements; see `vereisten` of the programme. */
export const vereist = <const N extends string>(...namen: readonly N[]) =>
  ({ type: 'vereisten', params: { namen } }) as const;
