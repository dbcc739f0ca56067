import type { Programmablad } from '#domain';
import type { AgendaActie, AgendaRegel, BerichtAfspraak } from '../bericht.ts';
import type { Mailbijeenkomst, Mailbron } from '../brief/mailbron.ts';
import { bijClient, metHoofdletter, woordenVan } from '../brief/woorden.ts';
import type { Agendastand, Persoon } from '../personen/persoon.ts';

export interface Agendapunt {
  readonly afspraak: BerichtAfspraak;
  readonly regel: AgendaRegel;
}

/** The person is in it, not the address: a corrected address stays the same appointment. */
export const uidVan = (bijeenkomstId: string, persoonId: string): string =>
  `${bijeenkomstId}.${persoonId}@gangmaker`;

const geldt = (actie: AgendaActie, stand: Agendastand | undefined): boolean =>
  actie === 'uitnodigen' || stand?.methode === 'REQUEST';

const omschrijving = (
  onderdeel: string,
  blad: Programmablad,
  { client, programmamanager }: Mailbron,
): string =>
  `${metHoofdletter(woordenVan(onderdeel, blad).naam)} van ${blad.inZin} ${bijClient(client)}.\n` +
  `Vragen? Mail ${programmamanager.naam}: ${programmamanager.email}`;

const punt = (
  actie: AgendaActie,
  onderdeel: string,
  bijeenkomst: Mailbijeenkomst,
  persoon: Persoon,
  teksten: Pick<BerichtAfspraak, 'titel' | 'omschrijving'>,
): Agendapunt => {
  const stand = persoon.agenda[onderdeel];
  const uid = stand?.uid ?? uidVan(bijeenkomst.id, persoon.id);
  const sequence = stand ? stand.sequence + 1 : 0;
  const methode = actie === 'afzeggen' ? 'CANCEL' : 'REQUEST';
  const { beginLokaal, eindLokaal, plaats } = bijeenkomst;
  return {
    afspraak: { onderdeel, uid, sequence, methode, beginLokaal, eindLokaal, plaats, ...teksten },
    regel: { bijeenkomstId: bijeenkomst.id, adres: persoon.email, uid, sequence, methode },
  };
};

/**
 * What a mail changes in one person's calendar. A move or cancellation reaches only who has the appointment, and
 * nothing that is over is taken out of anybody's diary.
 */
export const agendaVan = (
  { agenda: actie, onderdelen }: { readonly agenda?: AgendaActie; readonly onderdelen: readonly string[] },
  persoon: Persoon,
  bron: Mailbron,
  blad: Programmablad,
): readonly Agendapunt[] => {
  if (actie === undefined) return [];
  return onderdelen.flatMap((onderdeel) => {
    const bijeenkomst = bron.bijeenkomsten[onderdeel];
    if (!bijeenkomst || bijeenkomst.voorbij || !geldt(actie, persoon.agenda[onderdeel])) return [];
    const titel = `${blad.titel}: ${woordenVan(onderdeel, blad).titel.toLowerCase()} (${bron.client.naam})`;
    return [
      punt(actie, onderdeel, bijeenkomst, persoon, {
        titel,
        omschrijving: omschrijving(onderdeel, blad, bron),
      }),
    ];
  });
};
