import ICAL from 'ical.js';
import { AMSTERDAM } from './amsterdam.ts';

type Parameters = Readonly<Record<string, string>>;

/** iCalendar knows no control characters but the line break that it escapes itself. */
export const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

/** A parameter can hold neither a line break nor a double quote, escaped or not. */
export const name = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('"', '\u2019')
    .trim();

export const property = (
  key: string,
  value: string | number | ICAL.Time | ICAL.Duration,
  parameters: Parameters = {},
): ICAL.Property => {
  const made = new ICAL.Property(key);
  made.setValue(value);
  for (const [parameter, setting] of Object.entries(parameters)) made.setParameter(parameter, setting);
  return made;
};

export const wallClock = (key: string, local: string): ICAL.Property =>
  property(key, ICAL.Time.fromDateTimeString(`${local}:00`), { tzid: AMSTERDAM });

export const instant = (key: string, utcIso: string): ICAL.Property =>
  property(key, ICAL.Time.fromJSDate(new Date(utcIso), true));

/** An empty calendar of ours. */
export const calendar = (method: string): ICAL.Component => {
  const made = new ICAL.Component('vcalendar');
  made.addPropertyWithValue('version', '2.0');
  made.addPropertyWithValue('prodid', '-//Gangmaker//Leergangen//NL');
  made.addPropertyWithValue('calscale', 'GREGORIAN');
  made.addPropertyWithValue('method', method);
  return made;
};
