import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { FieldFault } from '#workflow-engine';
import { defaultText } from './form-texts.ts';

export type FormResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * Reads the body of a form into a class with class-validator rules. Texts are trimmed and get Unix line ends.
 * A field that the class does not name is a fault: it is a forged request or a mistake of ours.
 */
export function readForm<Form extends object>(form: Type<Form>, body: unknown): FormResult<Form> {
  const value = plainToInstance(form, cleaned(body));
  const errors = validateSync(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    dismissDefaultMessages: true,
  });
  return errors.length === 0 ? { ok: true, value } : { ok: false, faults: errors.map(toFault) };
}

/** By field, for the `error` of a form control. */
export const faultsByField = (faults: readonly FieldFault[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...faults].reverse().map(({ field, text }) => [field, text]));

/** What was typed, to fill the form again. A field that came more than once is not in it: see `typedList`. */
export const typedText = (body: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(cleaned(body)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** The values of a field that may come more than once (check boxes). */
export function typedList(body: unknown, field: string): readonly string[] {
  const value = cleaned(body)[field];
  return value === undefined ? [] : [value].flat().filter((item) => typeof item === 'string');
}

const clean = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/\r\n?/g, '\n').trim()
    : Array.isArray(value)
      ? value.map(clean)
      : value;

function cleaned(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, clean(value)]));
}

function toFault({ property, constraints = {} }: ValidationError): FieldFault {
  const [name = 'unknown', text] = Object.entries(constraints)[0] ?? [];
  return { field: property, text: text ? text : defaultText(name) };
}
