import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDag, IsTijdstip } from './moment-rules.ts';

/** Whether a field may be left out, and whether it may be null; both off unless said. */
interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

/** In a function named `type`, which is how @nestjs/swagger tells a lazy type from a class. */
type Model = () => new () => object;

/** A field of a body, query or answer: its rule, its Dutch sentence and its line in openapi.json come together. */
function field({ optional = false, nullable = false }: Presence, docs: object, rules: PropertyDecorator[]) {
  const given = (_: object, value: unknown): boolean =>
    !(optional && value === undefined) && !(nullable && value === null);
  const api = { ...docs, required: !optional, ...(nullable && { nullable }) } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(api), ValidateIf(given), ...rules);
}

interface TextOptions extends Presence {
  readonly max?: number;
  /** An empty text is fine. */
  readonly empty?: boolean;
  readonly example?: string;
  readonly pattern?: RegExp;
}

export function Text(description: string, options: TextOptions = {}): PropertyDecorator {
  const { max, empty = false, example, pattern } = options;
  const docs = { type: String, description, maxLength: max, example, pattern: pattern?.source };
  return field(options, docs, [
    IsString({ message: 'Vul hier tekst in.' }),
    ...(empty ? [] : [MinLength(1, { message: 'Vul dit in.' })]),
    ...(max === undefined ? [] : [MaxLength(max, { message: `Maak deze tekst korter dan ${max} tekens.` })]),
    ...(pattern ? [Matches(pattern, { message: 'Deze tekst heeft niet de goede vorm.' })] : []),
  ]);
}

export const Uuid = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: String, format: 'uuid', description }, [
    IsUUID(undefined, { message: 'Vul een UUID in.' }),
  ]);

/** What every change carries: the same request sent twice is done once. */
export const RequestId = (): PropertyDecorator =>
  field(
    {},
    {
      type: String,
      format: 'uuid',
      description: 'Een UUID die u zelf kiest. Dezelfde nog een keer: hetzelfde antwoord, niets dubbel.',
    },
    [
      IsUUID(undefined, {
        message: 'Vul een UUID in die u zelf kiest, voor elke nieuwe opdracht een andere.',
      }),
    ],
  );

/** Beside an event that goes against advice. */
export const TegenAdvies = (): PropertyDecorator =>
  Text('Waarom u het toch doet, als de stap tegen een advies in gaat. Komt in het logboek.', {
    max: 5_000,
    optional: true,
    empty: true,
  });

/** An instant: UTC in answers, any offset in what is sent. */
export const Instant = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: String, format: 'date-time', description, example: '2027-01-14T16:00:00.000Z' }, [
    IsTijdstip(),
  ]);

export const Day = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: String, format: 'date', description, example: '2027-01-14' }, [IsDag()]);

interface WholeOptions extends Presence {
  readonly min?: number;
  readonly max?: number;
  /** From a query, where everything is text. */
  readonly fromText?: boolean;
}

export function Whole(description: string, options: WholeOptions = {}): PropertyDecorator {
  const { min, max, fromText = false } = options;
  return field(options, { type: 'integer', description, minimum: min, maximum: max }, [
    ...(fromText ? [Type(() => Number)] : []),
    IsInt({ message: 'Vul een heel getal in.' }),
    ...(min === undefined ? [] : [Min(min, { message: `Vul een getal in van ${min} of meer.` })]),
    ...(max === undefined ? [] : [Max(max, { message: `Vul een getal in van ${max} of minder.` })]),
  ]);
}

/** Also as text, from a query or a multipart form. */
export const YesNo = (description: string, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: Boolean, description }, [
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean({ message: 'Vul true of false in.' }),
  ]);

export const OneOf = (
  description: string,
  values: readonly string[],
  presence: Presence = {},
): PropertyDecorator =>
  field(presence, { type: String, enum: [...values], description }, [
    IsIn(values, { message: `Kies een van: ${values.join(', ')}.` }),
  ]);

export const One = (description: string, model: Model, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: () => model(), description }, [
    Type(model),
    IsObject({ message: 'Stuur hier een object.' }),
    ValidateNested(),
  ]);

export const ListOf = (description: string, model: Model, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: () => model(), isArray: true, description }, [
    Type(model),
    IsArray({ message: 'Stuur hier een lijst.' }),
    IsObject({ each: true, message: 'Stuur een lijst van objecten.' }),
    ValidateNested({ each: true }),
  ]);

export const Texts = (
  description: string,
  presence: Presence & { readonly values?: readonly string[] } = {},
): PropertyDecorator =>
  field(
    presence,
    { type: String, isArray: true, description, ...(presence.values && { enum: [...presence.values] }) },
    [
      IsArray({ message: 'Stuur hier een lijst.' }),
      IsString({ each: true, message: 'Stuur een lijst van teksten.' }),
      ...(presence.values
        ? [IsIn(presence.values, { each: true, message: `Kies uit: ${presence.values.join(', ')}.` })]
        : []),
    ],
  );

/** A table of values by name, such as settings. */
export const Table = (
  description: string,
  value: 'integer' | 'boolean' | 'string',
  presence: Presence = {},
): PropertyDecorator =>
  field(presence, { type: 'object', additionalProperties: { type: value }, description }, [
    IsObject({ message: 'Stuur hier een object.' }),
  ]);
