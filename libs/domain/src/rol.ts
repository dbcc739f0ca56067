/** Roles of people who take part for a client (deelnemer ≈ rol in zaakgericht werken). */
export const DEELNEMER_ROLLEN = [
  'raadslid',
  'griffier',
  'burgemeester',
  'wethouder',
  'gemeentesecretaris',
  'directielid',
  'manager',
  'teamleider',
  'ambtenaar',
  'informatiemanager',
  'opdrachtgever',
  'werkgroeptrekker',
  'secretariaat',
  'burger',
  'gast',
] as const;
export type DeelnemerRol = (typeof DEELNEMER_ROLLEN)[number];

/** Roles of people of the bureau. */
export const BUREAU_ROLLEN = ['programmamanager', 'procesbegeleider', 'presentator', 'trainer'] as const;
export type BureauRol = (typeof BUREAU_ROLLEN)[number];

/** Everyone who can act, be asked or own a task; `systeem` is the clock and the mail server. */
export type Rol = DeelnemerRol | BureauRol | 'systeem';

/** The groups that the programme invites; `griffie` is the office, `griffier` the person. */
export const DOELGROEPEN = ['raad', 'college', 'directie', 'ambtenaren', 'griffie'] as const;
/** `anderen`: whoever takes part without being invited as a group, such as an opdrachtgever or a burger. */
export type Doelgroep = (typeof DOELGROEPEN)[number] | 'anderen';

const DOELGROEP: Record<DeelnemerRol, Doelgroep> = {
  raadslid: 'raad',
  griffier: 'griffie',
  burgemeester: 'college',
  wethouder: 'college',
  gemeentesecretaris: 'directie',
  directielid: 'directie',
  manager: 'ambtenaren',
  teamleider: 'ambtenaren',
  ambtenaar: 'ambtenaren',
  informatiemanager: 'ambtenaren',
  werkgroeptrekker: 'ambtenaren',
  opdrachtgever: 'anderen',
  secretariaat: 'anderen',
  burger: 'anderen',
  gast: 'anderen',
};

/** The invited group that a role belongs to. */
export const doelgroepVan = (rol: DeelnemerRol): Doelgroep => DOELGROEP[rol];

export const isDeelnemerRol = (tekst: string): tekst is DeelnemerRol =>
  (DEELNEMER_ROLLEN as readonly string[]).includes(tekst);
export const isBureauRol = (tekst: string): tekst is BureauRol =>
  (BUREAU_ROLLEN as readonly string[]).includes(tekst);
