import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { feed } from './feed.ts';
import type { Feed, Feedpunt } from './feed.ts';

const punt = (over: Partial<Feedpunt> = {}): Feedpunt => ({
  uid: 'b1@gangmaker',
  sequence: 2,
  vervallen: false,
  beginLokaal: '2027-03-28T17:00',
  eindLokaal: '2027-03-28T22:00',
  titel: 'Bijeenkomst 1 (Gemeente Waterveen)',
  omschrijving: 'De eerste bijeenkomst; met soep, en meer\nhttps://x.example',
  plaats: 'Raadzaal',
  ...over,
});
const inhoud = (...punten: Feedpunt[]): Feed => ({
  naam: 'Gangmaker',
  stempel: '2027-01-04T09:30:00.000Z',
  punten,
});
const gelezen = (content: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(content)).filter((part): part is VEvent => part?.type === 'VEVENT');
const regels = (content: string): string[] => content.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('een agenda om te volgen', () => {
  it('zegt een ander programma hetzelfde, met het juiste uur na het verzetten van de klok', () => {
    const [een, twee] = gelezen(
      feed(
        inhoud(
          punt(),
          punt({ uid: 'b2@gangmaker', beginLokaal: '2027-03-27T17:00', eindLokaal: '2027-03-27T22:00' }),
        ),
      ),
    );
    expect([een?.uid, een?.status, een?.start.toISOString()]).toEqual([
      'b1@gangmaker',
      'CONFIRMED',
      '2027-03-28T15:00:00.000Z',
    ]);
    expect(twee?.start.toISOString()).toBe('2027-03-27T16:00:00.000Z');
    expect(regels(feed(inhoud(punt())))).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'NAME:Gangmaker',
        'X-WR-CALNAME:Gangmaker',
        'DTSTART;TZID=Europe/Amsterdam:20270328T170000',
        'SEQUENCE:2',
      ]),
    );
  });

  it('noemt niemand: er is niets te beantwoorden', () => {
    expect(feed(inhoud(punt()))).not.toMatch(/ORGANIZER|ATTENDEE|mailto/i);
  });

  it('laat zien wat vervallen is, en houdt de tijd daarvan vrij', () => {
    const vervallen = feed(inhoud(punt({ vervallen: true })));
    expect(gelezen(vervallen)[0]?.status).toBe('CANCELLED');
    expect(regels(vervallen)).toContain('TRANSP:TRANSPARENT');
  });

  it('is byte voor byte gelijk als er niets veranderde', () => {
    expect(feed(inhoud(punt()))).toBe(feed(inhoud(punt())));
    expect(feed(inhoud(punt({ plaats: 'Elders' })))).not.toBe(feed(inhoud(punt())));
  });

  it('is ook leeg een agenda', () => {
    expect(ICAL.Component.fromString(feed(inhoud())).name).toBe('vcalendar');
    expect(gelezen(feed(inhoud()))).toEqual([]);
  });

  it('heeft regels van hooguit 75 octetten, zonder lege velden', () => {
    const content = feed(inhoud(punt({ titel: 'é€😀'.repeat(60), omschrijving: '', plaats: '' })));
    expect(Math.max(...content.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(content).not.toMatch(/DESCRIPTION|LOCATION/);
  });
});
