import ICAL from 'ical.js';
import { amsterdam } from './amsterdam.ts';
import { refold } from './fold.ts';
import { calendar, instant, property, text, wallClock } from './properties.ts';

/** One appointment in a calendar that somebody follows. */
export interface Feedpunt {
  readonly uid: string;
  readonly sequence: number;
  readonly vervallen: boolean;
  /** Wall-clock time in Amsterdam. */
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly plaats: string;
}

export interface Feed {
  readonly naam: string;
  /** UTC. Of what is in it, not of the moment of asking: the same content has to give the same bytes. */
  readonly stempel: string;
  readonly punten: readonly Feedpunt[];
}

/** How often a program may come back for it; most do so when they please. */
const REFRESH = 'PT1H';

const eventOf = (punt: Feedpunt, stempel: string): ICAL.Component => {
  const event = new ICAL.Component('vevent');
  [
    property('uid', punt.uid),
    property('sequence', punt.sequence),
    instant('dtstamp', stempel),
    wallClock('dtstart', punt.beginLokaal),
    wallClock('dtend', punt.eindLokaal),
    property('summary', text(punt.titel), { language: 'nl' }),
    ...(punt.omschrijving === ''
      ? []
      : [property('description', text(punt.omschrijving), { language: 'nl' })]),
    ...(punt.plaats === '' ? [] : [property('location', text(punt.plaats), { language: 'nl' })]),
    property('status', punt.vervallen ? 'CANCELLED' : 'CONFIRMED'),
    property('transp', punt.vervallen ? 'TRANSPARENT' : 'OPAQUE'),
  ].forEach((line) => event.addProperty(line));
  return event;
};

/** A calendar to follow (METHOD:PUBLISH): without organizer and invitees, because there is nothing to answer. */
export const feed = ({ naam, stempel, punten }: Feed): string => {
  const published = calendar('PUBLISH');
  published.addPropertyWithValue('name', text(naam));
  published.addPropertyWithValue('x-wr-calname', text(naam));
  published.addPropertyWithValue('x-wr-timezone', 'Europe/Amsterdam');
  published.addProperty(property('refresh-interval', ICAL.Duration.fromString(REFRESH)));
  published.addPropertyWithValue('x-published-ttl', REFRESH);
  published.addSubcomponent(amsterdam());
  for (const punt of punten) published.addSubcomponent(eventOf(punt, stempel));
  return refold(`${published.toString()}\r\n`);
};
