import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { ProblemError } from '../../shell/index.ts';

type Place = ProblemError['in'];

export type Input<Form> =
  | { readonly ok: true; readonly value: Form }
  | { readonly ok: false; readonly errors: readonly ProblemError[] };

/** Reads what was sent into a class with class-validator rules: every fault at once, each with its place. */
export function readInput<Form extends object>(form: Type<Form>, source: unknown, place: Place): Input<Form> {
  if (typeof (source ?? {}) !== 'object' || Array.isArray(source)) return { ok: false, errors: [NO_OBJECT] };
  const value = plainToInstance(form, clean(source ?? {}));
  const faults = validateSync(value, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length === 0) return { ok: true, value };
  return { ok: false, errors: faults.flatMap((fault) => errorsOf(fault, place, [])) };
}

const NO_OBJECT: ProblemError = {
  in: 'body',
  location: { name: '', pointer: '#' },
  code: 'isObject',
  detail: 'Stuur een JSON-object.',
};

/** As in a form: no spaces around a text, Unix line ends. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}

/** One sentence a field: the first rule that is broken says what to do. */
function errorsOf(fault: ValidationError, place: Place, above: readonly string[]): ProblemError[] {
  const path = [...above, fault.property];
  const pointer = place === 'body' ? { pointer: `#/${path.map(escaped).join('/')}` } : {};
  const own = Object.entries(fault.constraints ?? {})
    .slice(0, 1)
    .map(([code, text]) => ({
      in: place,
      location: { name: path.join('.'), ...pointer },
      code,
      detail:
        code === 'whitelistValidation'
          ? `Het gegeven '${fault.property}' kennen wij hier niet. Laat het weg.`
          : text,
    }));
  return [...own, ...(fault.children ?? []).flatMap((child) => errorsOf(child, place, path))];
}

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
