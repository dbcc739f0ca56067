import type { DeelnemerRol, DocumentSoort, Effect, EffectType, Ontvangers } from '#domain';

type Params<T extends EffectType> = Extract<Effect, { type: T }>['params'];
export type Mail = Extract<Effect, { type: 'mail' }>;
export type Taak = Extract<Effect, { type: 'taak' }>;
export type TaakSluiten = Extract<Effect, { type: 'taakSluiten' }>;
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
export const document = (soort: DocumentSoort, actie: Document['params']['actie']): Document => ({
  type: 'document',
  params: { soort, actie },
});

export const aanRol = (...rollen: readonly (DeelnemerRol | 'programmamanager')[]): Ontvangers => ({
  soort: 'rol',
  rollen,
});
export const aanDeelnemers: Ontvangers = { soort: 'deelnemers' };
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
};
