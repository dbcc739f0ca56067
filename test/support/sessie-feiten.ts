import type { DeelnemerRol, FeitDeelnemer, FeitDocument, FeitKind, Feiten } from '#domain';
import { aanwezigBehalve, gepland, metBijeenkomst } from './feiten.ts';

/** One person of each role. */
export const eenVanElk = (...rollen: readonly DeelnemerRol[]): FeitDeelnemer[] =>
  rollen.map((rol) => ({ id: rol, rol, ontheffing: null }));

/** A first or next date for a session that repeats; planned again after it was held, it is the next one. */
export const volgende = (feiten: Feiten, onderdeel: string, datum: string): Partial<Feiten> => {
  const vorige = feiten.bijeenkomsten[onderdeel];
  const gehouden = vorige !== undefined && Object.keys(vorige.aanwezig).length > 0;
  return metBijeenkomst(feiten, onderdeel, {
    ...gepland(`${datum}T13:00`, `${datum}T16:00`),
    nummer: (vorige?.nummer ?? 1) + (gehouden ? 1 : 0),
    vorigEind: gehouden ? vorige.eind : (vorige?.vorigEind ?? null),
  });
};

/** Everybody was there, except who is named by role. */
export const iedereenWasEr = (feiten: Feiten, onderdeel: string, ...afwezig: readonly string[]) =>
  metBijeenkomst(feiten, onderdeel, { aanwezig: aanwezigBehalve(feiten.deelnemers, ...afwezig) });

/** A document as it was written at this instant. */
export const geschreven = (
  feiten: Feiten,
  soort: string,
  gemaaktOp: string,
  over: Partial<FeitDocument> = {},
): Partial<Feiten> => ({
  documenten: {
    ...feiten.documenten,
    [soort]: { versie: '0.1', status: 'concept', verzondenOp: null, gemaaktOp, ...over },
  },
});

/** A child run in this state. */
export const metKind = (
  feiten: Feiten,
  programma: string,
  naam: string,
  status: FeitKind['status'],
): Partial<Feiten> => ({
  kinderen: [
    ...feiten.kinderen.filter((kind) => kind.naam !== naam),
    { id: `kind-${naam}`, programma, naam, status, fase: status },
  ],
});
