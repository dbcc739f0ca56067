import ICAL from 'ical.js';
import type { Afspraak } from './afspraak.ts';
import { AMSTERDAM, amsterdam } from './amsterdam.ts';
import { checkAfspraak } from './check-afspraak.ts';
import { refold } from './fold.ts';

type Parameters = Readonly<Record<string, string>>;

/** iCalendar knows no control characters but the line break that it escapes itself. */
const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

/** A parameter can hold neither a line break nor a double quote, escaped or not. */
const name = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('"', '\u2019')
    .trim();

const property = (
  key: string,
  value: string | number | ICAL.Time,
  parameters: Parameters = {},
): ICAL.Property => {
  const made = new ICAL.Property(key);
  made.setValue(value);
  for (const [parameter, setting] of Object.entries(parameters)) made.setParameter(parameter, setting);
  return made;
};

const wallClock = (key: string, local: string): ICAL.Property =>
  property(key, ICAL.Time.fromDateTimeString(`${local}:00`), { tzid: AMSTERDAM });

const instant = (key: string, utcIso: string): ICAL.Property =>
  property(key, ICAL.Time.fromJSDate(new Date(utcIso), true));

const eventOf = (afspraak: Afspraak): ICAL.Component => {
  const { organisator, genodigde, methode } = afspraak;
  const event = new ICAL.Component('vevent');
  [
    property('uid', afspraak.uid),
    property('sequence', afspraak.sequence),
    instant('dtstamp', afspraak.stempel),
    wallClock('dtstart', afspraak.beginLokaal),
    wallClock('dtend', afspraak.eindLokaal),
    property('summary', text(afspraak.titel), { language: 'nl' }),
    property('description', text(afspraak.omschrijving), { language: 'nl' }),
    property('location', text(afspraak.plaats), { language: 'nl' }),
    property('status', methode === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
    property('transp', methode === 'CANCEL' ? 'TRANSPARENT' : 'OPAQUE'),
    property('organizer', `mailto:${organisator.adres}`, { cn: name(organisator.naam) }),
    property('attendee', `mailto:${genodigde.adres}`, {
      cn: name(genodigde.naam),
      cutype: 'INDIVIDUAL',
      role: 'REQ-PARTICIPANT',
      partstat: 'NEEDS-ACTION',
      rsvp: methode === 'CANCEL' ? 'FALSE' : 'TRUE',
    }),
  ].forEach((line) => event.addProperty(line));
  return event;
};

/** The iCalendar message (RFC 5545, RFC 5546) that invites, updates or cancels, with CRLF line ends. */
export const uitnodiging = (afspraak: Afspraak): string => {
  checkAfspraak(afspraak);
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Gangmaker//Leergangen//NL');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', afspraak.methode);
  calendar.addSubcomponent(amsterdam());
  calendar.addSubcomponent(eventOf(afspraak));
  return refold(`${calendar.toString()}\r\n`);
};
