import fc from 'fast-check';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { geefAntwoord } from './geef-antwoord.ts';
import { leesAntwoord } from './lees-antwoord.ts';
import { uitnodiging } from './uitnodiging.ts';

const GEVRAAGD = uitnodiging({
  uid: 'b1.p7@gangmaker',
  sequence: 3,
  methode: 'REQUEST',
  stempel: '2026-12-21T09:30:15.250Z',
  beginLokaal: '2027-01-14T17:00',
  eindLokaal: '2027-01-14T22:00',
  titel: 'Eerste bijeenkomst',
  omschrijving: '',
  plaats: 'Raadzaal',
  organisator: { naam: 'Bureau', adres: 'antwoord+abc@bureau.example' },
  genodigde: { naam: 'Griffie', adres: 'Griffie@Waterveen.example' },
});
const antwoord = (regels: readonly string[], methode = 'REPLY'): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${methode}`,
    'BEGIN:VEVENT',
    ...regels,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const GOED = [
  'UID:b1.p7@gangmaker',
  'SEQUENCE:3',
  'DTSTAMP:20261222T101500Z',
  'ATTENDEE;PARTSTAT=TENTATIVE;SENT-BY="mailto:secretaris@waterveen.example":mailto:Griffie@waterveen.example',
];

describe('een antwoord op een uitnodiging', () => {
  it('zegt wie, waarop, wanneer en wat', () => {
    expect(leesAntwoord(antwoord([...GOED, 'COMMENT:Later\\, half zes']))).toEqual({
      ok: true,
      antwoord: {
        uid: 'b1.p7@gangmaker',
        sequence: 3,
        stempel: '2026-12-22T10:15:00.000Z',
        adres: 'griffie@waterveen.example',
        namens: 'secretaris@waterveen.example',
        antwoord: 'misschien',
        toelichting: 'Later, half zes',
      },
    });
  });

  it.each([
    ['komt', 'ACCEPTED'],
    ['misschien', 'TENTATIVE'],
    ['komt-niet', 'DECLINED'],
  ] as const)('dat wij zelf geven (%s), lezen een ander programma en wij hetzelfde', (keuze, partstat) => {
    const gegeven = geefAntwoord(GEVRAAGD, { antwoord: keuze, stempel: '2026-12-22T10:15:00Z' }) ?? '';
    const [event] = Object.values(nodeIcal.sync.parseICS(gegeven)).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    );
    expect([event?.method, event?.uid, Number(event?.sequence)]).toEqual(['REPLY', 'b1.p7@gangmaker', 3]);
    expect(gegeven.replaceAll('\r\n ', '')).toContain(
      `ATTENDEE;PARTSTAT=${partstat}:mailto:Griffie@Waterveen.example`,
    );
    expect(leesAntwoord(gegeven)).toMatchObject({
      ok: true,
      antwoord: { antwoord: keuze, sequence: 3, adres: 'griffie@waterveen.example' },
    });
  });

  it('kan alleen op een uitnodiging', () => {
    expect(
      geefAntwoord(GEVRAAGD.replace('REQUEST', 'CANCEL'), {
        antwoord: 'komt',
        stempel: '2026-12-22T10:15:00Z',
      }),
    ).toBe(null);
  });
});

describe('wat geen antwoord is, wordt geweigerd met een zin', () => {
  it.each<[string, string]>([
    ['een andere tijd', antwoord(GOED, 'COUNTER')],
    ['een uitnodiging', antwoord(GOED, 'REQUEST')],
    ['een vraag om de laatste versie', antwoord(GOED, 'REFRESH')],
    ['zonder methode', antwoord(GOED).replace('METHOD:REPLY\r\n', '')],
    ['zonder uid', antwoord(GOED.slice(1))],
    ['zonder moment', antwoord(GOED.filter((regel) => !regel.startsWith('DTSTAMP')))],
    ['met een moment zonder zone', antwoord(GOED.map((regel) => regel.replace('101500Z', '101500')))],
    ['zonder deelnemer', antwoord(GOED.slice(0, 3))],
    ['met twee deelnemers', antwoord([...GOED, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example'])],
    ['gedelegeerd', antwoord(GOED.map((regel) => regel.replace('TENTATIVE', 'DELEGATED')))],
    ['nog geen keuze', antwoord(GOED.map((regel) => regel.replace('TENTATIVE', 'NEEDS-ACTION')))],
    ['twee afspraken', antwoord([...GOED, 'END:VEVENT', 'BEGIN:VEVENT', ...GOED])],
    ['een half bericht', antwoord(GOED).slice(0, 90)],
    ['niets', ''],
    ['tekst', 'Ik kom.'],
    ['10.000 geneste delen', `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n${'BEGIN:VEVENT\r\n'.repeat(10_000)}`],
  ])('%s', (_wat, content) => {
    const gelezen = leesAntwoord(content);
    expect(gelezen.ok ? 'gelezen' : gelezen.text).toMatch(/^[\x20-\x7e]{40,250}$/);
  });

  it('wat er ook in staat: nooit een fout', () => {
    const regel = fc.oneof(
      fc.constantFrom(
        ...GOED,
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'SEQUENCE:x',
        'DTSTAMP;VALUE=DATE:20260101',
        'UID;X=":',
        'RRULE:FREQ=x',
        ';:',
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 12 }), (regels) => {
        expect(typeof leesAntwoord(antwoord(regels)).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
