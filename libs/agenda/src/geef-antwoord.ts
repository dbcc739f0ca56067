import ICAL from 'ical.js';
import { refold } from './fold.ts';
import type { Deelname } from './lees-antwoord.ts';
import { calendar, instant, property, text } from './properties.ts';

const PARTSTAT: Readonly<Record<Deelname, string>> = {
  komt: 'ACCEPTED',
  misschien: 'TENTATIVE',
  'komt-niet': 'DECLINED',
};

export interface Antwoordkeuze {
  readonly antwoord: Deelname;
  /** An instant in UTC. */
  readonly stempel: string;
  readonly toelichting?: string | undefined;
}

/** What a calendar sends when its owner answers `uitnodiging`; null when that is no invitation. */
export const geefAntwoord = (
  uitnodiging: string,
  { antwoord, stempel, toelichting }: Antwoordkeuze,
): string | null => {
  const asked = ICAL.Component.fromString(uitnodiging);
  const event = asked.getFirstSubcomponent('vevent');
  const attendee = event?.getFirstProperty('attendee');
  if (asked.getFirstPropertyValue('method') !== 'REQUEST' || !event || !attendee) return null;
  const reply = new ICAL.Component('vevent');
  for (const key of ['uid', 'sequence', 'organizer', 'summary']) {
    const line = event.getFirstProperty(key);
    if (line) reply.addProperty(new ICAL.Property(line.toJSON()));
  }
  reply.addProperty(instant('dtstamp', stempel));
  reply.addProperty(property('attendee', String(attendee.getFirstValue()), { partstat: PARTSTAT[antwoord] }));
  if (toelichting) reply.addProperty(property('comment', text(toelichting)));
  const message = calendar('REPLY');
  message.addSubcomponent(reply);
  return refold(`${message.toString()}\r\n`);
};
