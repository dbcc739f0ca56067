import ICAL from 'ical.js';

export type Deelname = 'komt' | 'misschien' | 'komt-niet';

/** What somebody answered to an invitation (RFC 5546, METHOD:REPLY). */
export interface Agendaantwoord {
  readonly uid: string;
  /** Of the message that is answered. */
  readonly sequence: number;
  /** When the answer was given: an instant in UTC. */
  readonly stempel: string;
  /** Whose answer it is. */
  readonly adres: string;
  /** Who sent it for them, as an assistant does; null when they did. */
  readonly namens: string | null;
  readonly antwoord: Deelname;
  /** What they wrote with it. */
  readonly toelichting: string;
}

export type AntwoordResult =
  | { readonly ok: true; readonly antwoord: Agendaantwoord }
  /** For the sender: Dutch, in ASCII, because a mail server passes it on. */
  | { readonly ok: false; readonly text: string };

const refused = (text: string): AntwoordResult => ({ ok: false, text });

const ONLEESBAAR = refused(
  'Uw antwoord op de uitnodiging is niet te lezen. Antwoord nog een keer, of mail ons in gewone woorden.',
);

const GEEN_ANTWOORD: Readonly<Record<string, string>> = {
  COUNTER:
    'Een andere datum voorstellen kan niet met uw agenda. Beantwoord de mail in gewone woorden, dan leest het bureau uw voorstel.',
  REQUEST: 'Wij kunnen geen uitnodigingen aannemen. Beantwoord de mail in gewone woorden.',
};

const DEELNAME: Readonly<Record<string, Deelname>> = {
  ACCEPTED: 'komt',
  TENTATIVE: 'misschien',
  DECLINED: 'komt-niet',
};

const MAX_SEQUENCE = 1_000_000;
const MAX_TOELICHTING = 1_000;

const adresIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^mailto:([^\s?]{3,254})$/i.exec(value.trim())?.[1]?.toLowerCase() : undefined;

const only = (values: readonly ICAL.Property[]): ICAL.Property | undefined =>
  values.length === 1 ? values[0] : undefined;

const eventAntwoord = (event: ICAL.Component): AntwoordResult => {
  const uid = only(event.getAllProperties('uid'))?.getFirstValue();
  const stempel = only(event.getAllProperties('dtstamp'))?.getFirstValue();
  const sequence = event.getFirstPropertyValue('sequence') ?? 0;
  const deelnemer = only(event.getAllProperties('attendee'));
  const adres = adresIn(deelnemer?.getFirstValue());
  if (typeof uid !== 'string' || uid === '' || uid.length > 255 || !deelnemer || adres === undefined)
    return ONLEESBAAR;
  if (!(stempel instanceof ICAL.Time) || !/^\d{8}T\d{6}Z$/.test(stempel.toICALString())) return ONLEESBAAR;
  if (typeof sequence !== 'number' || !Number.isInteger(sequence) || sequence < 0 || sequence > MAX_SEQUENCE)
    return ONLEESBAAR;
  const partstat = deelnemer.getFirstParameter('partstat') ?? '';
  const antwoord = DEELNAME[partstat.toUpperCase()];
  if (antwoord === undefined)
    return refused(
      'Kies in uw agenda Accepteren, Misschien of Weigeren. Een ander antwoord op de uitnodiging kunnen wij niet verwerken.',
    );
  const comment = event.getFirstPropertyValue('comment');
  return {
    ok: true,
    antwoord: {
      uid,
      sequence,
      stempel: stempel.toJSDate().toISOString(),
      adres,
      namens: adresIn(deelnemer.getFirstParameter('sent-by')) ?? null,
      antwoord,
      toelichting: typeof comment === 'string' ? comment.trim().slice(0, MAX_TOELICHTING) : '',
    },
  };
};

const componentIn = (content: string): ICAL.Component | undefined => {
  try {
    const parsed: unknown = ICAL.parse(content.trim());
    return Array.isArray(parsed) && typeof parsed[0] === 'string' ? new ICAL.Component(parsed) : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the answer of a calendar; refused with a sentence when it is anything else. */
export const leesAntwoord = (content: string): AntwoordResult => {
  const found = componentIn(content);
  if (found?.name !== 'vcalendar') return ONLEESBAAR;
  const method = found.getFirstPropertyValue('method');
  const naam = typeof method === 'string' ? method.toUpperCase() : '';
  if (naam !== 'REPLY')
    return refused(
      GEEN_ANTWOORD[naam] ??
        'Dit agendabericht kunnen wij niet verwerken. Beantwoord de mail in gewone woorden.',
    );
  const [event, ...meer] = found.getAllSubcomponents('vevent');
  if (!event || meer.length > 0) return ONLEESBAAR;
  try {
    return eventAntwoord(event);
  } catch {
    return ONLEESBAAR; // ical.js decodes a value when it is asked for, and throws on what is none
  }
};
