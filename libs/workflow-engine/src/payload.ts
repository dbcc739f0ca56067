import type { EngineEvent } from './ports/instance-store.ts';
import type { AcceptedEvent, FieldFault } from './refusal.ts';

const MAX_TEXT = 5_000;

/** A label that asks is answered. */
const fillIn = (label: string): string =>
  label.endsWith('?') ? `Geef antwoord op de vraag: ${label}` : `Vul '${label}' in.`;

const faultOf = (field: AcceptedEvent['fields'][number], value: unknown): string | undefined => {
  if (value === undefined || value === '') return field.required ? fillIn(field.label) : undefined;
  if (typeof value !== 'string') return `'${field.label}' moet tekst zijn.`;
  if (value.trim() === '' && field.required) return fillIn(field.label);
  if (value.length > MAX_TEXT) return `'${field.label}' is te lang: maak het korter dan ${MAX_TEXT} tekens.`;
  if (field.kind === 'instant' && Number.isNaN(Date.parse(value)))
    return `'${field.label}' is geen geldig tijdstip. Gebruik bijvoorbeeld 2027-01-14T16:00:00Z.`;
  return undefined;
};

/** What is wrong with the fields of an event; unknown fields are refused too. */
export const payloadFaults = (
  fields: AcceptedEvent['fields'],
  { type: _type, ...payload }: EngineEvent,
): FieldFault[] => {
  const unknown = Object.keys(payload)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((field) => ({ field, text: `Dit gegeven hoort niet bij deze gebeurtenis: '${field}'.` }));
  const wrong = fields.flatMap((field) => {
    const text = faultOf(field, payload[field.name]);
    return text === undefined ? [] : [{ field: field.name, text }];
  });
  return [...wrong, ...unknown];
};
