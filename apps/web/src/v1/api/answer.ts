import type { AnyRefusal } from '../../shell/index.ts';

/** A use case that refused: a handler returns it as it is, and it becomes a problem. */
export interface Refused {
  readonly ok: false;
  readonly refusal: AnyRefusal;
}

/** Something new, with the address at which it can be read. */
export class Created<T extends object> {
  constructor(
    readonly location: string,
    readonly body: T,
  ) {}
}

/** Done, with nothing to show. */
export const DONE = Object.freeze({ done: true });

/** The result of a use case without anything to show. */
export const done = (result: { readonly ok: true } | Refused): typeof DONE | Refused =>
  result.ok ? DONE : result;

/** What a handler may return; undefined is 'not found'. */
export type Answer<T extends object> = T | Refused | undefined;

export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'refusal' in value && 'ok' in value && value.ok === false;

/** The same refusal, its faults placed where this API has the field. */
export function placed(refused: Refused, place: (field: string) => string): Refused {
  const { refusal } = refused;
  if (refusal.code !== 'invalid') return refused;
  const faults = refusal.faults.map(({ field, text }) => ({ field: place(field), text }));
  return { ok: false, refusal: { code: 'invalid', faults } };
}
