import type { DeelnemerRol } from '#domain';
import type { PhaseSpec } from '#statechart';
import { WAAROM, bureau, pre } from './gebeurtenis.ts';

/** A phase as its fragments know it. `naam` is how a sentence calls it: 'de voorbereiding'. */
export interface Fase<Id extends string = string> {
  readonly id: Id;
  readonly titel: string;
  readonly naam: string;
  /** Who may confirm it; the first one owns the task. */
  readonly bevestigers: readonly [DeelnemerRol, ...DeelnemerRol[]];
}

export const fase = <const Id extends string>(
  id: Id,
  titel: string,
  naam: string,
  bevestigers: Fase['bevestigers'] = ['griffier'],
): Fase<Id> => ({ id, titel, naam, bevestigers });

export const faseSpec = ({ id, titel, bevestigers }: Fase): PhaseSpec => ({
  id,
  title: titel,
  confirmers: bevestigers,
  confirmEvent: `${id}.GRIFFIE_BEVESTIGT`,
  returnEvent: `${id}.GRIFFIE_STUURT_TERUG`,
  requestEvent: `${id}.BUREAU_VRAAGT_BEVESTIGING`,
});

/** Going back to a phase that was confirmed before, with a reason. */
export const heropenGebeurtenis = <const Id extends string>({ id, naam }: Fase<Id>) => {
  const gebeurtenis = { [id]: bureau(`Open ${naam} opnieuw`, WAAROM) } as Record<Id, HeropenSpec>;
  return pre('HEROPEN', gebeurtenis);
};
type HeropenSpec = ReturnType<typeof bureau<typeof WAAROM>>;

export const heropen = <const Id extends string, const S extends string>(id: Id, waar: S) =>
  ({ target: `.${id}.${waar}`, guard: { type: 'faseGeweest', params: { fase: id } } }) as const;
