import type { Afspraak } from './afspraak.ts';

const LOCAL = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;
const UID = /^[\x21-\x7e]{1,255}$/;

/** Calendars drop a message with one wrong line without a word, so a wrong appointment is a bug here. */
export const checkAfspraak = (afspraak: Afspraak): void => {
  const faults = [
    !UID.test(afspraak.uid) && 'uid: visible ASCII signs, no spaces',
    (!Number.isSafeInteger(afspraak.sequence) || afspraak.sequence < 0) &&
      'sequence: 0 or higher, a whole number',
    !INSTANT.test(afspraak.stempel) && "stempel: an instant in UTC such as '2027-01-04T09:30:00Z'",
    !LOCAL.test(afspraak.beginLokaal) && "beginLokaal: local time without zone such as '2027-01-14T17:00'",
    !LOCAL.test(afspraak.eindLokaal) && "eindLokaal: local time without zone such as '2027-01-14T22:00'",
    afspraak.eindLokaal <= afspraak.beginLokaal && 'eindLokaal: later than beginLokaal',
    !ADDRESS.test(afspraak.organisator.adres) && 'organisator.adres: one e-mail address',
    !ADDRESS.test(afspraak.genodigde.adres) && 'genodigde.adres: one e-mail address',
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Error(`No calendar entry can be made. Expected ${faults.join('; ')}.`);
};
