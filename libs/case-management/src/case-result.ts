import type { FieldFault, Refusal } from '#workflow-engine';

/** Why a case use case did nothing; next to the refusals of the engine. Returned, never thrown. */
export type CaseRefusal =
  | { readonly code: 'invalid'; readonly faults: readonly FieldFault[] }
  | { readonly code: 'not-found' }
  /** The case stands otherwise than the form assumed; `text` is Dutch and says what to do. */
  | { readonly code: 'conflict'; readonly text: string }
  /** It is there, but its content is for others; `text` is Dutch and says for whom. */
  | { readonly code: 'confidential'; readonly text: string };

export type Refused<R = CaseRefusal> = { readonly ok: false; readonly refusal: R };

/** `T` on success. A use case that also sends an event may come back with the engine's own refusal. */
export type CaseResult<T extends object = object, R = CaseRefusal> = ({ readonly ok: true } & T) | Refused<R>;
export type EventCaseResult<T extends object = object> = CaseResult<T, CaseRefusal | Refusal>;

export const invalid = (...faults: readonly FieldFault[]): Refused => ({
  ok: false,
  refusal: { code: 'invalid', faults },
});
export const notFound = (): Refused => ({ ok: false, refusal: { code: 'not-found' } });
export const conflict = (text: string): Refused => ({ ok: false, refusal: { code: 'conflict', text } });
