import type { Kalender } from '#domain';
import type { Wachtend } from '../ports/dagpost-store.ts';
import { isDringend } from '../sjablonen/dringendheid.ts';

const heeftAfspraak = ({ agenda }: Wachtend): boolean => (agenda?.afspraak ?? null) !== null;

const zelfdePersoon = (een: Wachtend, ander: Wachtend): boolean =>
  een.trajectId === ander.trajectId &&
  een.deelnemerId === ander.deelnemerId &&
  een.medewerkerId === ander.medewerkerId;

const kanSamen = ({ kern, bundelen, afgemeld, vertrokken }: Wachtend): boolean =>
  kern !== null && bundelen && !afgemeld && !vertrokken;

/**
 * Whether a mail may be kept until the next morning. A mail with an appointment is a calendar message, which is one a
 * mail (RFC 6047) and should reach a diary before it fills up.
 */
export const magWachten = (bericht: Wachtend, nu: string, kalender: Kalender = {}): boolean =>
  kanSamen(bericht) && !heeftAfspraak(bericht) && !isDringend(bericht, nu, kalender);

/**
 * What goes along with a mail that leaves: all that waits for the same address, `los` excepted. An appointment belongs
 * to one person of one traject, so with it goes only what is for that person and traject too.
 */
export const gaatMee = (
  eerste: Wachtend,
  wachtend: readonly Wachtend[],
  los: ReadonlySet<string> = new Set(),
): readonly Wachtend[] => {
  if (!kanSamen(eerste)) return [];
  return wachtend.filter(
    (ander) =>
      ander.id !== eerste.id &&
      !los.has(ander.id) &&
      kanSamen(ander) &&
      !heeftAfspraak(ander) &&
      (!heeftAfspraak(eerste) || zelfdePersoon(eerste, ander)),
  );
};

/** Urgent ones first, and within that the oldest. */
export const opVolgorde = (
  delen: readonly Wachtend[],
  wachtend: readonly Wachtend[],
  nu: string,
  kalender: Kalender = {},
): readonly Wachtend[] => {
  const oud = wachtend.filter((een) => delen.some(({ id }) => id === een.id));
  const spoed = oud.filter((een) => heeftAfspraak(een) || isDringend(een, nu, kalender));
  return [...spoed, ...oud.filter((een) => !spoed.includes(een))];
};

/** The person and traject that all parts share, or nothing. */
export const gedeeldePersoon = (
  delen: readonly Wachtend[],
): Pick<Wachtend, 'trajectId' | 'deelnemerId' | 'medewerkerId'> => {
  const [eerste] = delen;
  return eerste && delen.every((deel) => zelfdePersoon(deel, eerste))
    ? { trajectId: eerste.trajectId, deelnemerId: eerste.deelnemerId, medewerkerId: eerste.medewerkerId }
    : { trajectId: null, deelnemerId: null, medewerkerId: null };
};
