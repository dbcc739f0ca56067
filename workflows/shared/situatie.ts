import { STANDAARD_INSTELLINGEN, gemengdeGroepen, gescheidenGroepen, naarUtc } from '#domain';
import type {
  DeelnemerRol,
  FeitBijeenkomst,
  FeitConsultatie,
  FeitDeelnemer,
  FeitDocument,
  FeitKind,
  Feiten,
  LokaalTijdstip,
  Persoon,
} from '#domain';
import type { Situatie } from './blad.ts';

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

/** `naam` is a whole clause, as a domain expert says it; `nu` is on the wall clock. */
export const situatie = (naam: string, nu: LokaalTijdstip, feiten: Partial<Feiten>): Situatie => ({
  naam,
  nu: naarUtc(nu),
  feiten: { ...LEEG, ...feiten },
});

/** Somebody of each role that is named; a role named again is another person: 'raadslid1', 'raadslid2'. */
export const mensen = (...rollen: readonly DeelnemerRol[]): FeitDeelnemer[] =>
  rollen.map((rol, plaats) => ({
    id: `${rol}${rollen.slice(0, plaats + 1).filter((andere) => andere === rol).length}`,
    rol,
    ontheffing: null,
  }));

/** A session with a date, of which nothing is recorded yet. */
export const gepland = (begin: LokaalTijdstip, eind: LokaalTijdstip): FeitBijeenkomst => ({
  nummer: 1,
  vorigEind: null,
  begin: naarUtc(begin),
  eind: naarUtc(eind),
  plaats: 'Raadhuis',
  aanwezig: {},
  groepen: [],
});

/** The same session with everybody there, except who is named by id. */
export const gehouden = (
  zitting: FeitBijeenkomst,
  allen: readonly Persoon[],
  ...afwezig: readonly string[]
): FeitBijeenkomst => ({
  ...zitting,
  aanwezig: Object.fromEntries(allen.map(({ id }) => [id, !afwezig.includes(id)])),
});

const zonderBegeleider = (indeling: readonly { nummer: number; leden: readonly string[] }[]) =>
  indeling.map(({ nummer, leden }) => ({ nummer, leden, begeleider: null }));
export const gemengd = (allen: readonly Persoon[], aantal = STANDAARD_INSTELLINGEN.aantalGroepen) =>
  zonderBegeleider(gemengdeGroepen(allen, aantal));
export const gescheiden = (allen: readonly Persoon[]) => zonderBegeleider(gescheidenGroepen(allen));

const stuk =
  (standaardversie: string, status: FeitDocument['status'], verzondenOp: string | null) =>
  (versie = standaardversie): FeitDocument => ({
    versie,
    status,
    gemaaktOp: '2027-01-01T09:00:00.000Z',
    verzondenOp,
  });
export const concept = stuk('0.1', 'concept', null);
export const vastgesteld = stuk('1.0', 'vastgesteld', null);
/** Final, and mailed to the deelnemers. */
export const gedeeld = stuk('1.0', 'vastgesteld', '2027-01-02T09:00:00.000Z');

/** The first round of a consultation, asked of these people; an answer is judged when it is there. */
export const ronde = (
  termijn: string,
  ontvangers: FeitConsultatie['ontvangers'],
  bezwaar = false,
): FeitConsultatie => ({
  ronde: 1,
  termijn,
  verzondenOp: '2027-01-15T08:00:00.000Z',
  ontvangers,
  reacties: Object.entries(ontvangers).flatMap(([id, antwoord]) =>
    antwoord === 'gereageerd' ? [{ id, oordeel: 'niet' as const, bezwaar }] : [],
  ),
});

/** A child run of this programme. */
export const kind = (
  programma: string,
  naam: string,
  status: FeitKind['status'],
  fase: string,
): FeitKind => ({
  id: `kind-${naam}`,
  programma,
  naam,
  status,
  fase,
});
