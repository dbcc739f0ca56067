import { STANDAARD_INSTELLINGEN, gemengdeGroepen, gescheidenGroepen, naarUtc } from '#domain';
import type {
  DeelnemerRol,
  DocumentSoort,
  FeitBijeenkomst,
  FeitDeelnemer,
  FeitDocument,
  Feiten,
  Persoon,
} from '#domain';

/** A case of which nothing is known yet. */
export const LEEG: Feiten = {
  deelnemers: [],
  procesbegeleiders: [],
  bijeenkomsten: {},
  documenten: {},
  consultaties: {},
  casussen: 0,
  afspraken: null,
  instellingen: STANDAARD_INSTELLINGEN,
  bevestigers: {},
  gegevens: {},
  kinderen: [],
  groep: null,
  vorige: null,
  extraVrij: [],
  werkdagenToch: [],
};

const persoon = (rol: DeelnemerRol, nummer = 1): FeitDeelnemer => ({
  id: `${rol}${nummer}`,
  rol,
  ontheffing: null,
});

/** Somebody of every group that the programme invites; `manager2` is who stays away from bijeenkomst 1. */
export const DEELNEMERS: readonly FeitDeelnemer[] = [
  persoon('raadslid'),
  persoon('raadslid', 2),
  persoon('raadslid', 3),
  persoon('griffier'),
  persoon('burgemeester'),
  persoon('wethouder'),
  persoon('gemeentesecretaris'),
  persoon('directielid'),
  persoon('manager'),
  persoon('manager', 2),
  persoon('teamleider'),
  persoon('ambtenaar'),
];
export const AFWEZIG = 'manager2';

export const gepland = (beginLokaal: string, eindLokaal: string): FeitBijeenkomst => ({
  nummer: 1,
  vorigEind: null,
  begin: naarUtc(beginLokaal),
  eind: naarUtc(eindLokaal),
  plaats: 'Raadhuis',
  aanwezig: {},
  groepen: [],
});
/** An evening of the programme, or a dagdeel of its training. */
export const avond = (datum: string): FeitBijeenkomst => gepland(`${datum}T17:00`, `${datum}T22:00`);
export const ochtend = (datum: string): FeitBijeenkomst => gepland(`${datum}T09:30`, `${datum}T13:00`);

const groepen = (verdeling: readonly { nummer: number; leden: readonly string[] }[]) =>
  verdeling.map(({ nummer, leden }) => ({ nummer, leden, begeleider: null }));
export const gemengd = (mensen: readonly Persoon[], aantal = 3) => groepen(gemengdeGroepen(mensen, aantal));
export const gescheiden = (mensen: readonly Persoon[]) => groepen(gescheidenGroepen(mensen));

/** Attendance of everybody, present unless named. */
export const aanwezigBehalve = (mensen: readonly Persoon[], ...afwezig: readonly string[]) =>
  Object.fromEntries(mensen.map(({ id }) => [id, !afwezig.includes(id)]));

export const concept = (versie = '0.1'): FeitDocument => ({
  versie,
  status: 'concept',
  gemaaktOp: '2027-01-01T09:00:00.000Z',
  verzondenOp: null,
});
export const vastgesteld = (versie = '1.0'): FeitDocument => ({
  versie,
  status: 'vastgesteld',
  gemaaktOp: '2027-01-01T09:00:00.000Z',
  verzondenOp: null,
});

export const metDocument = (
  feiten: Feiten,
  soort: DocumentSoort,
  document: FeitDocument,
): Partial<Feiten> => ({
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
