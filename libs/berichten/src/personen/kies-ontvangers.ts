import {
  gekozenBevestigers,
  magNaarTraining,
  type DeelnemerRol,
  type Effect,
  type Ontvangers,
  type Rol,
} from '#domain';
import type { EerderBericht, Persoon, Personenlijst } from './persoon.ts';

export type MailEffect = Extract<Effect, { type: 'mail' }>['params'];

export interface Gekozen {
  readonly persoon: Persoon;
  readonly rol: Rol;
}

/**
 * What somebody was told about a part since it was last called off, and of a session that repeats about this time
 * only; with '*' everything that they were ever told.
 */
const sindsAfzeggen = (
  { berichten: gemaakt }: Persoon,
  onderdeel: string,
  { nummers }: Personenlijst,
): readonly EerderBericht[] => {
  const berichten = gemaakt.filter(({ ingetrokken }) => ingetrokken !== true);
  const nu = nummers[onderdeel] ?? 1;
  if (onderdeel === '*') return berichten;
  const over = berichten.filter(
    (bericht) => bericht.onderdelen.includes(onderdeel) && (bericht.nummers[onderdeel] ?? 1) === nu,
  );
  const laatste = over.findLastIndex(({ actie }) => actie === 'afzeggen');
  return over.slice(laatste + 1);
};

const magMee = ({ rollen, aanwezig, ontheffing }: Persoon): boolean =>
  magNaarTraining(
    { rol: rollen[0] as DeelnemerRol },
    { bijeenkomst1: aanwezig['bijeenkomst1'] === true, bijeenkomst2: aanwezig['bijeenkomst2'] === true },
    ontheffing === null ? undefined : { reden: ontheffing },
  ).mag;

const hoortBij = (aan: Ontvangers, persoon: Persoon, lijst: Personenlijst): boolean => {
  const deelnemer = persoon.soort === 'deelnemer';
  if (persoon.kindId !== null && aan.soort !== 'iedereen') return false;
  switch (aan.soort) {
    case 'rol':
      return persoon.rollen.some((rol) => aan.rollen.includes(rol));
    case 'deelnemers':
    case 'iedereen':
      return deelnemer;
    case 'aanwezigen':
      return deelnemer && persoon.aanwezig[aan.onderdeel] === true;
    case 'consultatie': {
      if (aan.wie === 'gereageerd') return persoon.reactierondes[aan.onderdeel] !== undefined;
      const stand = persoon.consultatie[aan.onderdeel];
      return stand !== undefined && (aan.wie === 'allen' || stand === aan.wie);
    }
    case 'training':
      return deelnemer && magMee(persoon);
    case 'eerderBericht':
      return (
        deelnemer &&
        [aan.onderdeel, ...(aan.ook ?? [])].some(
          (onderdeel) => sindsAfzeggen(persoon, onderdeel, lijst).length > 0,
        )
      );
  }
};

/** The round that a mail about a consultatie belongs to: the last one, or for what was done with a reaction its own. */
export const rondeVan = (
  { aan }: Pick<MailEffect, 'aan'>,
  { reactierondes }: Persoon,
  { rondes }: Personenlijst,
): number | null => {
  if (aan.soort !== 'consultatie') return null;
  return (aan.wie === 'gereageerd' ? reactierondes : rondes)[aan.onderdeel] ?? null;
};

/** What a mail is about for one person: of sessions that moved together only those that this person had heard of. */
export const onderdelenVoor = (
  { aan, onderdelen }: MailEffect,
  persoon: Persoon,
  lijst: Personenlijst,
): readonly string[] =>
  aan.soort === 'eerderBericht' && aan.ook !== undefined
    ? onderdelen.filter((onderdeel) => sindsAfzeggen(persoon, onderdeel, lijst).length > 0)
    : onderdelen;

const hadAl = (mail: MailEffect, persoon: Persoon, lijst: Personenlijst): boolean => {
  const ronde = rondeVan(mail, persoon, lijst);
  return sindsAfzeggen(persoon, mail.onderdelen[0] ?? '*', lijst).some(
    (bericht) => bericht.sjabloon === mail.sjabloon && (ronde === null || bericht.ronde === ronde),
  );
};

/** Somebody who takes part in the traject and in a group of it gets one mail. */
const elkAdresEens = (personen: readonly Persoon[]): readonly Persoon[] => {
  const eerst = personen.toSorted(
    (een, ander) => Number(een.kindId !== null) - Number(ander.kindId !== null),
  );
  const adressen = new Set<string>();
  return eerst.filter(({ email }) => {
    const adres = email.toLowerCase();
    const nieuw = !adressen.has(adres);
    adressen.add(adres);
    return nieuw;
  });
};

const gekozenUit = (aan: Ontvangers, lijst: Personenlijst): readonly Persoon[] => {
  const gekozen = lijst.personen.filter((persoon) => hoortBij(aan, persoon, lijst));
  return aan.soort === 'iedereen' ? elkAdresEens(gekozen) : gekozen;
};

/** A question for confirmation goes to whom a bureau chose to confirm that phase. */
const metBevestigers = (mail: MailEffect, lijst: Personenlijst): MailEffect => {
  const gekozen = gekozenBevestigers(mail.onderdelen[0] ?? '', lijst);
  if (!mail.sjabloon.startsWith('bevestigingsverzoek') || !gekozen) return mail;
  return { ...mail, aan: { soort: 'rol', rollen: gekozen } };
};

/** To whom a mail goes, with the role in which they get it. */
export const kiesOntvangers = (effect: MailEffect, lijst: Personenlijst): readonly Gekozen[] => {
  const mail = metBevestigers(effect, lijst);
  return gekozenUit(mail.aan, lijst)
    .filter((persoon) => mail.eenmalig !== true || !hadAl(mail, persoon, lijst))
    .flatMap((persoon) => {
      const { aan } = mail;
      const rol =
        aan.soort === 'rol' ? persoon.rollen.find((eigen) => aan.rollen.includes(eigen)) : persoon.rollen[0];
      return rol === undefined ? [] : [{ persoon, rol }];
    });
};
