import type { FeitBijeenkomst, FeitDeelnemer, FeitDocument, Feiten, Persoon } from '#domain';
import { gepland, mensen } from '#workflows';

export { LEEG, concept, gemengd, gepland, gescheiden, vastgesteld } from '#workflows';

/** Somebody of every group that the programme invites; `manager2` is who stays away from bijeenkomst 1. */
export const DEELNEMERS: readonly FeitDeelnemer[] = mensen(
  'raadslid',
  'raadslid',
  'raadslid',
  'griffier',
  'burgemeester',
  'wethouder',
  'gemeentesecretaris',
  'directielid',
  'manager',
  'manager',
  'teamleider',
  'ambtenaar',
);
export const AFWEZIG = 'manager2';

/** An evening of the programme, or a dagdeel of its training. */
export const avond = (datum: string): FeitBijeenkomst => gepland(`${datum}T17:00`, `${datum}T22:00`);
export const ochtend = (datum: string): FeitBijeenkomst => gepland(`${datum}T09:30`, `${datum}T13:00`);

/** Attendance of everybody, present unless named. */
export const aanwezigBehalve = (allen: readonly Persoon[], ...afwezig: readonly string[]) =>
  Object.fromEntries(allen.map(({ id }) => [id, !afwezig.includes(id)]));

export const metDocument = (feiten: Feiten, soort: string, document: FeitDocument): Partial<Feiten> => ({
  documenten: {
    ...feiten.documenten,
    [soort]: { ...document, verzondenOp: feiten.documenten[soort]?.verzondenOp ?? null },
  },
});
export const metBijeenkomst = (
  feiten: Feiten,
  onderdeel: string,
  bijeenkomst: Partial<FeitBijeenkomst>,
): Partial<Feiten> => ({
  bijeenkomsten: {
    ...feiten.bijeenkomsten,
    [onderdeel]: {
      ...(feiten.bijeenkomsten[onderdeel] ?? {
        nummer: 1,
        vorigEind: null,
        begin: null,
        eind: null,
        plaats: null,
        aanwezig: {},
        groepen: [],
      }),
      ...bijeenkomst,
    },
  },
});
