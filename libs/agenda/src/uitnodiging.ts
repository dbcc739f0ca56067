import ICAL from 'ical.js';
import type { Afspraak } from './afspraak.ts';
import { amsterdam } from './amsterdam.ts';
import { checkAfspraak } from './check-afspraak.ts';
import { refold } from './fold.ts';
import { calendar, instant, name, property, text, wallClock } from './properties.ts';

const eventOf = (afspraak: Afspraak): ICAL.Component => {
  const { organisator, genodigde, methode } = afspraak;
  const event = new ICAL.Component('vevent');
  [
    property('uid', afspraak.uid),
    property('sequence', afspraak.sequence),
    instant('dtstamp', afspraak.stempel),
    // Some calendars go by this to tell which of two messages is the later one.
    instant('last-modified', afspraak.stempel),
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
  const message = calendar(afspraak.methode);
  message.addSubcomponent(amsterdam());
  message.addSubcomponent(eventOf(afspraak));
  return refold(`${message.toString()}\r\n`);
};
