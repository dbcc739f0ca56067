import type { BureauRol, DeelnemerRol, Effect, EffectType, Ontvangers } from '#domain';

type Params<T extends EffectType> = Extract<Effect, { type: T }>['params'];
export type Mail = Extract<Effect, { type: 'mail' }>;
export type Taak = Extract<Effect, { type: 'taak' }>;
export type TaakSluiten = Extract<Effect, { type: 'taakSluiten' }>;
type Kind = Extract<Effect, { type: 'kind' }>;
type KinderenStoppen = Extract<Effect, { type: 'kinderenStoppen' }>;
type Ouder = Extract<Effect, { type: 'ouder' }>;
type Vervolg = Extract<Effect, { type: 'vervolg' }>;
export type Document = Extract<Effect, { type: 'document' }>;

/** Effects as a definition writes them: names with literal params, carried out by others. */
export const mail = (sjabloon: string, params: Omit<Mail['params'], 'sjabloon'>): Mail => ({
  type: 'mail',
  params: { sjabloon, ...params },
});
export const taak = (code: string, params: Omit<Taak['params'], 'code'>): Taak => ({
  type: 'taak',
  params: { code, ...params },
});
export const sluit = (code: string): TaakSluiten => ({ type: 'taakSluiten', params: { code } });
export const document = (soort: string, actie: Document['params']['actie']): Document => ({
  type: 'document',
  params: { soort, actie },
});

export const aanRol = (...rollen: readonly (DeelnemerRol | BureauRol)[]): Ontvangers => ({
  soort: 'rol',
  rollen,
});
/** Starts a child run; the event must carry the name of the group as `naam`. */
export const startKind = (programma: string): Kind => ({ type: 'kind', params: { programma } });
export const stopKinderen: KinderenStoppen = { type: 'kinderenStoppen', params: {} };
/** Tells the parent run that this child has got somewhere. */
export const meldOuder = (gebeurtenis: string): Ouder => ({ type: 'ouder', params: { gebeurtenis } });
export const startVervolg: Vervolg = { type: 'vervolg', params: {} };

export const aanDeelnemers: Ontvangers = { soort: 'deelnemers' };
/** Also those of the child runs. */
export const aanIedereen: Ontvangers = { soort: 'iedereen' };
export const aanEerderBericht = (onderdeel: string): Ontvangers => ({ soort: 'eerderBericht', onderdeel });
export const aanAanwezigen = (onderdeel: string): Ontvangers => ({ soort: 'aanwezigen', onderdeel });

const nooit = (type: EffectType) => () => {
  throw new Error(`Effect '${type}' is a name in a definition; the engine carries it out`);
};

type Uitvoering = { [T in EffectType]: (_: unknown, params: Params<T>) => void };

/** What XState holds for an effect: never run, because steps are pure. */
export const effecten: Uitvoering = {
  mail: nooit('mail'),
  taak: nooit('taak'),
  taakSluiten: nooit('taakSluiten'),
  document: nooit('document'),
  kind: nooit('kind'),
  kinderenStoppen: nooit('kinderenStoppen'),
  ouder: nooit('ouder'),
  vervolg: nooit('vervolg'),
};
