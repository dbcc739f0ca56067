import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** What every form that changes something carries: the same form sent twice is done once. */
export class RequestForm {
  @IsUUID()
  requestId!: string;

  /** Why advice is passed over: asked after an event was refused because of it, with the rest of the form as it was. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000, { message: 'Gebruik hooguit 5.000 tekens.' })
  tegenAdvies?: string;
}

/** A number field: an empty one is undefined, text that is no number stays text and fails the rule. */
export const AsNumber = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    if (value === '' || value === undefined) return undefined;
    return typeof value === 'string' && /^-?\d+([.,]\d+)?$/.test(value)
      ? Number(value.replace(',', '.'))
      : value;
  });

/** A single check box: there or not. */
export const AsBoolean = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => value === 'ja' || value === 'on' || value === 'true');

/** A field that may come never, once or more often. */
export const AsList = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || value === '' ? [] : [value].flat()));

/** An empty text field counts as left out, so that `@IsOptional()` works. */
export const EmptyAsUndefined = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
