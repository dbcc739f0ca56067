import type { BureauRol, DeelnemerRol } from '#domain';
import type { ConfirmedPhase, ParallelPhase } from '#statechart';
import { WAAROM, bureau, pre } from './gebeurtenis.ts';

/** Who confirms, as the first word of the event says it. */
const WIE = {
  griffier: 'GRIFFIE',
  opdrachtgever: 'OPDRACHTGEVER',
  burgemeester: 'BURGEMEESTER',
  gemeentesecretaris: 'SECRETARIS',
  werkgroeptrekker: 'TREKKER',
  programmamanager: 'BUREAU',
} as const;
export type Bevestiger = keyof typeof WIE;
export type Wie<B extends Bevestiger = Bevestiger> = (typeof WIE)[B];

/** A phase as its fragments know it. `naam` is how a sentence calls it: 'de voorbereiding'. */
export interface Fase<Id extends string = string, B extends Bevestiger = Bevestiger> {
  readonly id: Id;
  readonly titel: string;
  readonly naam: string;
  /** Who may confirm it; the first one owns the task and gives the event its name. */
  readonly bevestigers: readonly [B, ...(DeelnemerRol | BureauRol)[]];
  /** Key of the parallel phase that this is a track of. */
  readonly binnen?: string;
  /** Whoever confirms it does so by himself: nobody asks, and nobody sends it back. */
  readonly ongevraagd?: true;
}

export const fase = <const Id extends string>(id: Id, titel: string, naam: string): Fase<Id, 'griffier'> =>
  faseVan(id, titel, naam, ['griffier']);

/** A phase that somebody else than the griffie confirms, or others beside it. */
export const faseVan = <const Id extends string, const B extends Bevestiger>(
  id: Id,
  titel: string,
  naam: string,
  bevestigers: Fase<Id, B>['bevestigers'],
): Fase<Id, B> => ({ id, titel, naam, bevestigers });

/** The same as a track of a parallel phase. */
export const spoor = <const F extends Fase>(binnen: string, deel: F): F & { readonly binnen: string } => ({
  ...deel,
  binnen,
});

/** The same, confirmed without being asked. */
export const ongevraagd = <const F extends Fase>(deel: F): F & { readonly ongevraagd: true } => ({
  ...deel,
  ongevraagd: true,
});

/** The first word of the events by which it is confirmed or sent back. */
export const wie = <B extends Bevestiger>({ bevestigers }: Pick<Fase<string, B>, 'bevestigers'>): Wie<B> =>
  WIE[bevestigers[0]];

export const faseSpec = (deel: Fase): ConfirmedPhase => {
  const { id, titel, bevestigers, binnen } = deel;
  const spec: ConfirmedPhase = {
    id,
    state: binnen === undefined ? [id] : [binnen, id],
    title: titel,
    confirmers: bevestigers,
    confirmEvent: `${id}.${wie(deel)}_BEVESTIGT`,
  };
  if (deel.ongevraagd) return spec;
  return {
    ...spec,
    returnEvent: `${id}.${wie(deel)}_STUURT_TERUG`,
    requestEvent: `${id}.BUREAU_VRAAGT_BEVESTIGING`,
  };
};

/** A phase of tracks beside each other; it is over when each of them was confirmed. */
export const sporenSpec = (id: string, titel: string, sporen: readonly Fase[]): ParallelPhase => ({
  id,
  title: titel,
  tracks: sporen.map(faseSpec),
});

/** Going back to a phase that was confirmed before, with a reason. */
export const heropenGebeurtenis = <const Id extends string>({ id, naam }: Pick<Fase<Id>, 'id' | 'naam'>) => {
  const gebeurtenis = { [id]: bureau(`Open ${naam} opnieuw`, WAAROM) } as Record<Id, HeropenSpec>;
  return pre('HEROPEN', gebeurtenis);
};
type HeropenSpec = ReturnType<typeof bureau<typeof WAAROM>>;

export const heropen = <const Id extends string, const S extends string>(id: Id, waar: S) =>
  ({ target: `.${id}.${waar}`, guard: { type: 'faseGeweest', params: { fase: id } } }) as const;

/** The same for a track, from outside its parallel phase; the other tracks find their place again. */
export const heropenSpoor = <const S extends string>(
  { id, binnen }: Fase & { readonly binnen: string },
  waar: S,
) => ({ target: `.${binnen}.${id}.${waar}`, guard: { type: 'faseGeweest', params: { fase: id } } }) as const;

/** On the track itself, while it runs: the other tracks stay where they are. */
export const heropenHier = <const S extends string>({ id }: Pick<Fase, 'id'>, waar: S) =>
  ({ target: `.${waar}`, guard: { type: 'faseGeweest', params: { fase: id } } }) as const;
