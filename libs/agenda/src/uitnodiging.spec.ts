import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { uitnodiging } from './uitnodiging.ts';
import type { Afspraak } from './afspraak.ts';

const afspraak = (over: Partial<Afspraak> = {}): Afspraak => ({
  uid: 'bijeenkomst1-t42-d7@bureau.example',
  sequence: 0,
  methode: 'REQUEST',
  stempel: '2026-12-21T09:30:15.250Z',
  beginLokaal: '2027-01-14T17:00',
  eindLokaal: '2027-01-14T22:00',
  titel: 'Eerste bijeenkomst: de visie',
  omschrijving: 'Programma: 17.00 uur, plenair; 18.00 uur soep\nNeem mee: de "visie" \\ uw vragen',
  plaats: 'Gemeentehuis, Raadszaal; Dorpsplein 1',
  organisator: { naam: 'Leergangen, bureau', adres: 'leergangen@bureau.example' },
  genodigde: { naam: 'Griffie Waterveen', adres: 'griffie@waterveen.example' },
  ...over,
});

/** Another parser than the one that wrote it. */
const parsed = (over: Partial<Afspraak> = {}): VEvent => {
  const events = Object.values(nodeIcal.sync.parseICS(uitnodiging(afspraak(over)))).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`one event expected, got ${events.length}`);
  return event;
};

/** node-ical gives `{ params, val }` for a line with parameters. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value && 'val' in value ? value.val : value;

const physicalLines = (message: string): string[] => message.split('\r\n');
const lines = (message: string): string[] =>
  message
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);

describe('an invitation', () => {
  it('says the same to another calendar program', () => {
    const event = parsed();
    expect(event.uid).toBe('bijeenkomst1-t42-d7@bureau.example');
    expect(event.method).toBe('REQUEST');
    expect(event.status).toBe('CONFIRMED');
    expect(Number(event.sequence)).toBe(0);
    expect(plain(event.summary)).toBe('Eerste bijeenkomst: de visie');
    expect(plain(event.description)).toBe(afspraak().omschrijving);
    expect(plain(event.location)).toBe('Gemeentehuis, Raadszaal; Dorpsplein 1');
    expect(plain(event.organizer)).toBe('mailto:leergangen@bureau.example');
    expect(event.start.toISOString()).toBe('2027-01-14T16:00:00.000Z');
    expect(event.end?.toISOString()).toBe('2027-01-14T21:00:00.000Z');
    expect(event.dtstamp.toISOString()).toBe('2026-12-21T09:30:15.000Z');
  });

  it('asks one person, by name, for an answer', () => {
    expect(lines(uitnodiging(afspraak())).filter((line) => line.startsWith('ATTENDEE'))).toEqual([
      'ATTENDEE;CN=Griffie Waterveen;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:griffie@waterveen.example',
    ]);
  });

  it('keeps the wall-clock time and names the zone that it carries', () => {
    const message = lines(uitnodiging(afspraak()));
    expect(message).toContain('DTSTART;TZID=Europe/Amsterdam:20270114T170000');
    expect(message).toContain('DTEND;TZID=Europe/Amsterdam:20270114T220000');
    expect(message.indexOf('TZID:Europe/Amsterdam')).toBeLessThan(message.indexOf('BEGIN:VEVENT'));
  });

  it.each([
    ['the evening before the clock goes forward', '2027-03-27T17:00', '2027-03-27T16:00:00.000Z'],
    ['the evening after it', '2027-03-28T17:00', '2027-03-28T15:00:00.000Z'],
    ['the evening before the clock goes back', '2026-10-24T17:00', '2026-10-24T15:00:00.000Z'],
    ['the evening after it', '2026-10-25T17:00', '2026-10-25T16:00:00.000Z'],
    ['the height of summer', '2027-07-01T17:00', '2027-07-01T15:00:00.000Z'],
  ])('is at the right instant on %s (%s)', (_when, beginLokaal, utc) => {
    const eindLokaal = `${beginLokaal.slice(0, 10)}T22:00`;
    expect(parsed({ beginLokaal, eindLokaal }).start.toISOString()).toBe(utc);
  });

  it('resolves the zone block itself to the same instants, for a program that knows no Amsterdam', () => {
    const at = (beginLokaal: string): string => {
      const calendar = ICAL.Component.fromString(
        uitnodiging(afspraak({ beginLokaal, eindLokaal: '2099-01-01T00:00' })),
      );
      const start = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart');
      const zone = calendar.getFirstSubcomponent('vtimezone');
      if (!(start instanceof ICAL.Time) || !zone) throw new Error('no start or no zone');
      start.zone = new ICAL.Timezone(zone);
      return start.toJSDate().toISOString();
    };
    expect(at('2027-03-27T17:00')).toBe('2027-03-27T16:00:00.000Z');
    expect(at('2027-03-28T17:00')).toBe('2027-03-28T15:00:00.000Z');
    expect(at('2026-10-25T17:00')).toBe('2026-10-25T16:00:00.000Z');
  });
});

describe('a message about the same appointment', () => {
  it('moves it: the same uid, a higher sequence', () => {
    const first = parsed();
    const second = parsed({ sequence: 1, beginLokaal: '2027-01-21T17:00', eindLokaal: '2027-01-21T22:00' });
    expect(second.uid).toBe(first.uid);
    expect(Number(second.sequence)).toBeGreaterThan(Number(first.sequence));
    expect(second.method).toBe('REQUEST');
    expect(second.start.toISOString()).toBe('2027-01-21T16:00:00.000Z');
  });

  it('cancels it: the same uid, a higher sequence still, and free time again', () => {
    const cancelled = parsed({ sequence: 2, methode: 'CANCEL' });
    expect(cancelled.uid).toBe(parsed().uid);
    expect(cancelled.method).toBe('CANCEL');
    expect(cancelled.status).toBe('CANCELLED');
    const message = lines(uitnodiging(afspraak({ sequence: 2, methode: 'CANCEL' })));
    expect(message).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:2', 'TRANSP:TRANSPARENT']));
    expect(message.find((line) => line.startsWith('ATTENDEE'))).toContain('RSVP=FALSE');
  });
});

describe('whatever people type', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 200 });

  it('stays within 75 octets a line, CRLF and valid UTF-8', () => {
    // Four octets a sign: a sum that is one off shows on every line.
    for (const titel of ['𐀀', 'a', 'é', '€'].flatMap((sign) => [sign.repeat(300), `a${sign.repeat(300)}`])) {
      const lengths = physicalLines(uitnodiging(afspraak({ titel }))).map((line) => Buffer.byteLength(line));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    }
    fc.assert(
      fc.property(typed, typed, typed, typed, (titel, omschrijving, plaats, naam) => {
        const message = uitnodiging(
          afspraak({ titel, omschrijving, plaats, genodigde: { naam, adres: 'a@b.example' } }),
        );
        expect(message.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of physicalLines(message)) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });

  it('adds no line of its own', () => {
    const evil = 'x\r\nATTENDEE:mailto:b@elders.example\nBEGIN:VALARM\u0000\u2028END:VEVENT";X=1:y\ud83d';
    const expected = lines(uitnodiging(afspraak())).map((line) => line.split(/[;:]/)[0]);
    const message = uitnodiging(
      afspraak({
        titel: evil,
        omschrijving: evil,
        plaats: evil,
        organisator: { naam: evil, adres: 'a@b.example' },
        genodigde: { naam: evil, adres: 'a@b.example' },
      }),
    );
    expect(lines(message).map((line) => line.split(/[;:]/)[0])).toEqual(expected);
    expect(message).not.toContain('\u0000');
    expect(message.isWellFormed()).toBe(true);
  });

  it('comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~é€😀\n]{1,80}$/u), (omschrijving) => {
        const calendar = ICAL.Component.fromString(uitnodiging(afspraak({ omschrijving })));
        const event = calendar.getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('description')).toBe(omschrijving);
      }),
    );
  });
});

describe('an appointment that no calendar would take', () => {
  it.each<[string, Partial<Afspraak>]>([
    ['uid', { uid: 'met spatie' }],
    ['sequence', { sequence: -1 }],
    ['sequence', { sequence: 1.5 }],
    ['stempel', { stempel: '2026-12-21T09:30:15+01:00' }],
    ['beginLokaal', { beginLokaal: '2027-01-14T16:00:00Z' }],
    ['beginLokaal', { beginLokaal: '2027-13-14T17:00' }],
    ['eindLokaal', { eindLokaal: '14-01-2027' }],
    ['eindLokaal', { eindLokaal: '2027-01-14T17:00' }],
    ['organisator.adres', { organisator: { naam: 'x', adres: 'a@b.example\r\nX:y' } }],
    ['genodigde.adres', { genodigde: { naam: 'x', adres: 'a@b.example,c@d.example' } }],
  ])('is a bug that names %s', (field, over) => {
    expect(() => uitnodiging(afspraak(over))).toThrow(field);
  });
});
