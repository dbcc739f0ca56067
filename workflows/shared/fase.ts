import type { BureauRol, DeelnemerRol } from '#domain';
import type { ConfirmedPhase } from '#statechart';
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

/** The first word of the events by which it is confirmed or sent back. */
export const wie = <B extends Bevestiger>({ bevestigers }: Pick<Fase<string, B>, 'bevestigers'>): Wie<B> =>
  WIE[bevestigers[0]];

export const faseSpec = (deel: Fase): ConfirmedPhase => {
  const { id, titel, bevestigers, binnen } = deel;
  return {
    id,
    state: binnen === undefined ? [id] : [binnen, id],
    title: titel,
    confirmers: bevestigers,
    confirmEvent: `${id}.${wie(deel)}_BEVESTIGT`,
    returnEvent: `${id}.${wie(deel)}_STUURT_TERUG`,
    requestEvent: `${id}.BUREAU_VRAAGT_BEVESTIGING`,
  };
};

/** Going back to a phase that was confirmed before, with a reason. */
export const heropenGebeurtenis = <const Id extends string>({ id, naam }: Pick<Fase<Id>, 'id' | 'naam'>) => {
  const gebeurtenis = { [id]: bureau(`Open ${naam} opnieuw`, WAAROM) } as Record<Id, HeropenSpec>;
  return pre('HEROPEN', gebeurtenis);
};
type HeropenSpec = ReturnType<typeof bureau<typeof WAAROM>>;

export const heropen = <const Id extends string, const S extends string>(id: Id, waar: S) =>
  ({ target: `.${id}.${waar}`, guard: { type: 'faseGeweest', params: { fase: id } } }) as const;
