/** Attempts in a quarter of an hour. Enough for a person who mistypes, too few to flood a mailbox. */
export const LIMITS = {
  'inloglink-adres': 5,
  'inloglink-ip': 30,
  'nieuwe-link': 3,
  'nieuwe-link-ip': 30,
  'aanmelding-ip': 10,
} as const;

export type Limited = keyof typeof LIMITS;
