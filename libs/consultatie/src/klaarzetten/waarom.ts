/**
 * Why somebody is asked; the first that holds. Absent: was not at the session, so must be asked.
 * Kept with the recipient, because attendance and roles may be corrected later.
 */
export const WAAROM = ['afwezig', 'bezwaar', 'eerder', 'rol', 'gekozen'] as const;
export type Waarom = (typeof WAAROM)[number];

export const WAAROM_ZIN: Readonly<Record<Waarom, string>> = {
  afwezig: 'was er niet bij',
  bezwaar: 'had een fundamenteel bezwaar',
  eerder: 'is eerder gevraagd',
  rol: 'hoort bij de gekozen groep',
  gekozen: 'is apart gekozen',
};
